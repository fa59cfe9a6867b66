package org.safeharbor.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import org.safeharbor.dist.cli.Failure;

/** Key and certificate for HTTPS, opened once to see that file, password and key are there. */
record Https(Path keystore, String password, String alias) {

    static Https open(Path keystore) {
        var password = System.getenv("SAFEHARBOR_KEYSTORE_PASSWORD");
        if (password == null) {
            throw usage("--keystore needs its password in the environment variable SAFEHARBOR_KEYSTORE_PASSWORD");
        }
        if (!Files.isReadable(keystore)) {
            throw usage("the keystore " + keystore + " is not there or cannot be read");
        }
        try {
            var keys = KeyStore.getInstance(keystore.toFile(), password.toCharArray());
            for (var alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    return new Https(keystore.toAbsolutePath(), password, alias);
                }
            }
            throw usage("the keystore " + keystore + " has no private key in it");
        } catch (IOException | GeneralSecurityException e) {
            throw usage("the keystore " + keystore + " cannot be opened; is SAFEHARBOR_KEYSTORE_PASSWORD right?");
        }
    }

    private static Failure usage(String line) {
        return new Failure(Failure.USAGE, line);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return keystore.toString();
    }
}
