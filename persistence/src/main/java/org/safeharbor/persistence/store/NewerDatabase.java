package org.safeharbor.persistence.store;

/** A newer version of the program wrote this database; an older one would not know what it leaves out. */
public final class NewerDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerDatabase(String version, String known) {
        super("a newer version of Safeharbor wrote this database (schema " + version + ", this version knows " + known
                + "); start that version, or restore a backup that this one made");
    }
}
