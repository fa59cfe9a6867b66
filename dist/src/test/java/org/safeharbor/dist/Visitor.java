package org.safeharbor.dist;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages and sends forms without a browser. */
final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    // Scripts of the page add it to what they send; without it a form counts as forged.
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']*)'");

    private final URI portal;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI portal) {
        this.portal = portal;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(portal.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Opens the page and sends its form with these fields by this button. */
    HttpResponse<String> send(String path, String button, Map<String, String> fields)
            throws IOException, InterruptedException {
        var page = get(path).body();
        var all = new LinkedHashMap<>(fields);
        all.put("form", "form");
        all.put(button, "");
        all.put("jakarta.faces.ViewState", found(VIEW_STATE, page));
        all.put("primefaces.nonce", found(NONCE, page));
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String found(Pattern wanted, String page) {
        var match = wanted.matcher(page);
        if (!match.find()) {
            throw new IllegalStateException("No form on\n" + page);
        }
        return match.group(1);
    }

    HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return send("/signin.xhtml", "form:enter", Map.of("form:login", login, "form:password", password));
    }

    /** Comes in as the administrator: the first time by the code, choosing this password, and by the password from then on. */
    void signInAsAdministrator(String password, Optional<String> code) throws IOException, InterruptedException {
        var landed = signIn("admin", code.orElse(password)).uri().getPath();
        if (landed.equals("/first.xhtml")) {
            var chosen = Map.of("form:password", password, "form:again", password);
            landed = send("/first.xhtml", "form:settle", chosen).uri().getPath();
        }
        if (!landed.equals("/cases/list.xhtml")) {
            throw new IllegalStateException("Not let in, but sent to " + landed);
        }
    }
}
