package org.safeharbor.portal.browser;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What one person does all day: reads pages, answers questions of a case of their own, supposes that a fact were not so. */
final class Work {

    private static final Path CASE = Path.of("../persistence/src/main/resources/demo/D03-iqiyi-bytedance.json");
    private static final List<String> TOPICS =
            List.of("conduct", "infringement", "for", "against", "knowledge", "care");
    private static final List<String> SUPPOSED =
            List.of("content.admission@c1:yes", "content.admission@c1:no", "content.admission@c1:unknown");

    /** Is told of each answer of the server: the page, how long it took, and its status. */
    @FunctionalInterface
    interface Watch {
        void saw(String page, long micros, int status);
    }

    @FunctionalInterface
    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private final Visitor visitor;
    private final Random random;
    private final Watch watch;
    private final String id;

    Work(Visitor visitor, Random random, Watch watch) throws IOException, InterruptedException {
        this.visitor = visitor;
        this.random = random;
        this.watch = watch;
        this.id = taken();
    }

    /** Takes in a case of one's own; its id. */
    private String taken() throws IOException, InterruptedException {
        var answer = visitor.upload(
                "/cases/import.xhtml",
                Map.of(
                        "form",
                        "form",
                        "form:text",
                        Files.readString(CASE),
                        "form:take",
                        "",
                        "jakarta.faces.ViewState",
                        visitor.viewState("/cases/import.xhtml")));
        return answer.uri().getQuery().replaceAll("^id=", "");
    }

    void reads(String page) throws IOException, InterruptedException {
        timed(page, () -> visitor.get(page));
    }

    void supposes() throws IOException, InterruptedException {
        reads("/cases/whatif.xhtml?id=" + id + "&if=" + SUPPOSED.get(random.nextInt(SUPPOSED.size())));
    }

    /** Opens a topic of the intake, answers one of its questions, and saves. */
    void answers() throws IOException, InterruptedException {
        var path = "/cases/intake.xhtml?id=" + id + "&topic=" + TOPICS.get(random.nextInt(TOPICS.size()));
        var page = Jsoup.parse(timed(path, () -> visitor.get(path)).body());
        var form = (FormElement) page.getElementById("form");
        var plain = form.select("input[type=radio][name$=:plain]");
        answer(form, plain.get(random.nextInt(plain.size())));
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put("form:autosave", "");
        fields.put(
                "jakarta.faces.ViewState",
                page.selectFirst("input[name=jakarta.faces.ViewState]").val());
        // the script of the page sends it along with every form
        fields.put("primefaces.nonce", page.selectFirst("script[nonce]").attr("nonce"));
        timed("(save) " + path, () -> visitor.post(path, fields));
    }

    private static void answer(FormElement form, Element chosen) {
        form.select("input[type=radio]").stream()
                .filter(one -> one.attr("name").equals(chosen.attr("name")))
                .forEach(one -> one.removeAttr("checked"));
        chosen.attr("checked", "checked");
    }

    private HttpResponse<String> timed(String page, Request request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = request.send();
        watch.saw(named(page), (System.nanoTime() - start) / 1000, answer.statusCode());
        return answer;
    }

    /** Without the id, so that the same page of two cases is one. */
    private static String named(String page) {
        return page.replaceAll("\\?(id|case)=[0-9a-f-]{36}&?", " ")
                .replaceAll("if=.*", "if=…")
                .strip();
    }
}
