package org.safeharbor.portal.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who talks to the portal over plain HTTP, with a session of their own. */
final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    static Visitor signedInAs(String login) throws IOException, InterruptedException {
        var visitor = new Visitor();
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:login", login);
        fields.put("form:password", RunningPortal.get().password());
        fields.put("form:enter", "");
        fields.put("jakarta.faces.ViewState", visitor.viewState("/signin.xhtml?lang=en"));
        visitor.post("/signin.xhtml", fields);
        return visitor;
    }

    String viewState(String path) throws IOException, InterruptedException {
        var form = VIEW_STATE.matcher(get(path).body());
        return form.find() ? form.group(1) : "";
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(RunningPortal.get().at(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(RunningPortal.get().at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
