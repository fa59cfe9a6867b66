package org.safeharbor.persistence.store;

/** What a member of a case's team may do with it; each right includes those before it. */
public enum Right {
    READ,
    WRITE,
    DECIDE;

    boolean includes(Right other) {
        return compareTo(other) >= 0;
    }
}
