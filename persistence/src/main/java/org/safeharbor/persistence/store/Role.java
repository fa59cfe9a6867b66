package org.safeharbor.persistence.store;

/** What a person is in the house that runs the program; what they may do in one case is a {@link Right}. */
public enum Role {
    ADMINISTRATOR,
    JUDGE,
    CLERK,
    SUPERVISOR,
    STUDENT,
    READER
}
