package org.safeharbor.dist.cli;

/** Ends the program with one line for the user and an exit code for scripts. */
public class Failure extends RuntimeException {

    /** The user typed something wrong. */
    public static final int USAGE = 64;
    /** The file is no case file, or not one that can be assessed. */
    public static final int BAD_FILE = 65;
    /** The file is not there or cannot be read. */
    public static final int NO_INPUT = 66;
    /** The database does not answer. */
    public static final int NO_DATABASE = 68;
    /** Somebody else listens on the port. */
    public static final int PORT_IN_USE = 69;
    /** The data folder cannot be written. */
    public static final int NOT_WRITABLE = 73;
    /** Another process holds the database. */
    public static final int LOCKED = 75;
    /** What is kept is not as it was written. */
    public static final int BROKEN = 76;
    /** The portal did not start. */
    public static final int NOT_DEPLOYED = 78;

    private final int code;

    public Failure(int code, String line) {
        super(line);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
