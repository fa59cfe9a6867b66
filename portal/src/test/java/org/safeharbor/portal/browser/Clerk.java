package org.safeharbor.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the intake: what a hand does there, and what an eye expects. */
final class Clerk {

    static final Path DEMO = Path.of("../persistence/src/main/resources/demo");

    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    private final Page page;

    private Clerk(Page page) {
        this.page = page;
    }

    static Clerk signedIn(Page page) {
        return signedIn(page, "clerk");
    }

    /** Goes on in the session of whoever signed in before, as hashing a password takes long; their cases stand there. */
    static Clerk signedIn(Page page, String login) {
        page.context().addCookies(SESSIONS.getOrDefault(login, List.of()));
        page.navigate("/cases/list.xhtml");
        if (!page.url().contains("/signin.xhtml")) {
            return new Clerk(page);
        }
        var clerk = signIn(page, login);
        SESSIONS.put(login, sessionOf(page));
        return clerk;
    }

    private static List<Cookie> sessionOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("SAFEHARBOR"))
                .toList();
    }

    /** Signs in on the page that asks for it. */
    static Clerk signIn(Page page, String login) {
        enter(page, login, RunningPortal.get().password());
        page.waitForURL(Pattern.compile(".*/cases/.*"));
        return new Clerk(page);
    }

    /** Fills in the page that asks who it is, and sends it, whatever comes of that. */
    static void enter(Page page, String login, String password) {
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:enter']").click();
    }

    /** Somebody who is signed in already, in another window. */
    static Clerk in(Page window) {
        return new Clerk(window);
    }

    /** Opens a case by its title; the address of its page. */
    String open(String title) {
        page.navigate("/cases/list.xhtml");
        page.locator("#newCase").click();
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:open']").click();
        page.waitForURL("**/case.xhtml?id=*");
        return page.url();
    }

    /** Imports a decided case with all that is noted in it; the address of its page. */
    String imported(String file) throws IOException {
        return importedText(Files.readString(DEMO.resolve(file)));
    }

    /** The same for a case file as text. */
    String importedText(String document) {
        page.navigate("/cases/import.xhtml");
        page.locator("[id='form:text']").fill(document);
        page.locator("[id='form:take']").click();
        page.waitForURL("**/case.xhtml?id=*");
        return page.url();
    }

    /** Goes to a topic of the case whose page has this address. */
    Clerk at(String home, String topic) {
        page.navigate(home.replace("case.xhtml", "intake.xhtml") + "&topic=" + topic);
        return this;
    }

    Locator question(String fact) {
        return page.locator("#q-" + fact);
    }

    /** Looks at this window, as one that is behind others is drawn once a second, and opens what a question is put aside in. */
    private Locator shown(String fact) {
        page.bringToFront();
        var question = question(fact);
        // An answer that is still being taken in puts the questions up anew.
        question.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!question.isVisible()) {
            page.locator(".sh-aside:has(#q-" + fact + ") > summary").click();
        }
        return question;
    }

    Clerk choose(String fact, String answer) {
        shown(fact)
                .locator(".sh-choices")
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Takes the answer with this id, from those that stand side by side or from a list to open. */
    Clerk pick(String fact, String answer) {
        var sideBySide = shown(fact).locator(".sh-choices input[value=" + answer + "]");
        if (sideBySide.count() > 0) {
            sideBySide.check();
        } else {
            question(fact).locator("select").first().selectOption(answer);
        }
        return this;
    }

    Clerk type(String fact, String answer) {
        shown(fact).locator("input[type=text]").first().fill(answer);
        return this;
    }

    /** Notes what a side states of a fact, where the sides differ; that it states something follows by itself. */
    Clerk states(String fact, String side, String value) {
        standing(fact);
        position(fact, "What it states · " + side).selectOption(value);
        assertThat(position(fact, side)).hasValue("states");
        return this;
    }

    /** Notes how a side stands to a fact. */
    Clerk takes(String fact, String side, String stance) {
        standing(fact);
        position(fact, side).selectOption(stance);
        return this;
    }

    /** Opens what the sides say of a fact. */
    private void standing(String fact) {
        var standing = shown(fact).locator("details.sh-standing");
        if (standing.getAttribute("open") == null) {
            standing.locator("summary").click();
        }
    }

    private Locator position(String fact, String name) {
        return question(fact).locator(".sh-standing-grid select[aria-label^='" + name + " ·']");
    }

    Clerk write(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    Clerk yes(String... facts) {
        List.of(facts).forEach(fact -> choose(fact, "yes"));
        return this;
    }

    Clerk no(String... facts) {
        List.of(facts).forEach(fact -> choose(fact, "no"));
        return this;
    }

    void expectTopic(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    /** Saves and goes on; the next topic in which something can still turn the result is this. */
    Clerk save(String nextTopic) {
        page.locator("[id='form:save']").click();
        expectTopic(nextTopic);
        return this;
    }

    /** Saves and goes on to wherever that is, then to this topic. */
    Clerk saveAndGo(String topic) {
        var before = page.url();
        page.locator("[id='form:save']").click();
        page.waitForURL(now -> !now.equals(before));
        page.navigate(addressOf("intake") + "&topic=" + topic);
        return this;
    }

    /** Waits until what was answered last is kept. */
    Clerk kept() {
        assertThat(page.locator(".sh-saved")).containsText("Undo");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    Clerk click(String id) {
        page.locator("[id='form:" + id + "']").click();
        return this;
    }

    /** The reasoning of the case at hand. */
    Locator result() {
        page.navigate(addressOf("reasoning"));
        return page.locator("#result");
    }

    /** A page of the case and content group at hand. */
    private String addressOf(String section) {
        var kept = Arrays.stream(page.url().replaceAll(".*\\?", "").split("&"))
                .filter(part -> part.startsWith("id=") || part.startsWith("content="))
                .sorted()
                .collect(Collectors.joining("&"));
        return "/cases/" + section + ".xhtml?" + kept;
    }
}
