package org.safeharbor.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a page of its own in a real browser, on the one {@link RunningPortal}. Where no Chromium is installed the
 * tests are skipped, but not in CI: there a missing browser is a failure. A script that fails on a page fails the test.
 */
class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);
    private static Browser browser;

    static {
        // the machines that test are small and busy; what never comes true still fails, only later
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("there is a Chromium, or there must be one");
        }
        var line = "Skipped, no Chromium found: " + context.getDisplayName()
                + " (install chromium, or name one in SAFEHARBOR_CHROMIUM)";
        System.err.println(line);
        return ConditionEvaluationResult.disabled(line);
    }

    private static Optional<Path> executable() {
        var named = System.getenv("SAFEHARBOR_CHROMIUM");
        var candidates = named == null
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                : Stream.of(named);
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var session = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningPortal.get().at("/").toString())
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB"));
        var errors = new CopyOnWriteArrayList<String>();
        session.onWebError(error -> errors.add(error.page().url() + ": " + error.error()));
        context.getStore(HERE).put("session", session);
        context.getStore(HERE).put("errors", errors);
        return session.newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var session = context.getStore(HERE).remove("session", BrowserContext.class);
        if (session != null) {
            session.close();
            List<?> errors = context.getStore(HERE).remove("errors", List.class);
            assertThat(errors).as("errors of the scripts of the pages").isEmpty();
        }
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var executable = executable().orElseThrow(() -> new IllegalStateException("No Chromium is installed"));
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
