package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Shows that a form which goes to a servlet was sent from one of our own pages; other forms have their view state for that. */
@Named("formToken")
@RequestScoped
public class FormToken {

    private static final String SESSION_KEY = "safeharbor.form-token";

    @Inject
    private HttpServletRequest request;

    public String getValue() {
        var session = request.getSession();
        var token = (String) session.getAttribute(SESSION_KEY);
        if (token == null) {
            var random = new byte[16];
            new SecureRandom().nextBytes(random);
            token = HexFormat.of().formatHex(random);
            session.setAttribute(SESSION_KEY, token);
        }
        return token;
    }

    public boolean isRight(String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8), getValue().getBytes(StandardCharsets.UTF_8));
    }
}
