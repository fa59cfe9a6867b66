package org.safeharbor.core.reasoning;

/**
 * A body of sources that a rule book rests on beside the provisions of the law, such as the decided cases.
 *
 * @since 0.1
 */
public interface Authority {

    /** A text that is equal exactly for equal authorities; part of the hash of the rule book. */
    String canonical();
}
