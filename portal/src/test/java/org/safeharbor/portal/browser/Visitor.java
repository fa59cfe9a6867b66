package org.safeharbor.portal.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
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
import java.util.stream.Stream;

/** Somebody who visits the running portal over plain HTTP, with cookies of their own. */
final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Somebody who reads English and has signed in. */
    static Visitor signedInAs(String login) throws IOException, InterruptedException {
        var visitor = new Visitor();
        visitor.get("/signin.xhtml?lang=en");
        visitor.signIn(login);
        return visitor;
    }

    /** What a page gives its forms to be sent with. */
    String viewState(String path) throws IOException, InterruptedException {
        var form = VIEW_STATE.matcher(get(path).body());
        if (!form.find()) {
            throw new IllegalStateException("there is no form on " + path);
        }
        return form.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(RunningPortal.get().at(path)).build(), BodyHandlers.ofString());
    }

    /** The same, with the languages that a browser would ask for. */
    HttpResponse<String> get(String path, String languages) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(RunningPortal.get().at(path))
                        .header("Accept-Language", languages)
                        .build(),
                BodyHandlers.ofString());
    }

    /** The cookies of the session. */
    Stream<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SAFEHARBOR"));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body);
    }

    /** Sends a form that could also carry a file. */
    HttpResponse<String> upload(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var boundary = "--of-the-visitor";
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--%s\r%nContent-Disposition: form-data; name=\"%s\"\r%n\r%n%s\r%n".formatted(boundary, name, value)));
        body.append("--%s--\r%n".formatted(boundary));
        return send(path, "multipart/form-data; boundary=" + boundary, body.toString());
    }

    HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(RunningPortal.get().at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Signs in as one of the users of the demonstration. */
    HttpResponse<String> signIn(String login) throws IOException, InterruptedException {
        return post("/signin.xhtml", signInForm(login, viewState("/signin.xhtml")));
    }

    /** What the form of the sign-in sends. */
    static Map<String, String> signInForm(String login, String viewState) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", "form");
        fields.put("form:login", login);
        fields.put("form:password", RunningPortal.get().password());
        fields.put("form:enter", "");
        fields.put("jakarta.faces.ViewState", viewState);
        return fields;
    }
}
