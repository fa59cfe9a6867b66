package org.safeharbor.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What a page breaks of WCAG 2.2 AA, as far as axe can tell. */
final class Accessibility {

    /** All but those that depend on colours; they are the same in each theme. */
    private static final String STRUCTURE = """
            {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
             rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}},
             resultTypes: ['violations']}""";

    private static final String COLOURS =
            "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}, resultTypes: ['violations']}";

    /** Takes out all but one of the steps and rows that differ only in their words: they have the same colours. */
    private static final String ONE_OF_EACH_SHAPE = """
            () => {
                const seen = new Set();
                window.takenOut = [];
                document.querySelectorAll('li, tr').forEach(one => {
                    const parts = [one.parentElement, one, ...one.querySelectorAll('*')]
                            .map(part => part.tagName + '.' + part.getAttribute('class') + part.hasAttribute('open'));
                    const shape = [...new Set(parts)].sort().join();
                    if (seen.has(shape)) {
                        window.takenOut.push({one, parent: one.parentNode, next: one.nextSibling});
                    }
                    seen.add(shape);
                });
                window.takenOut.forEach(({one}) => one.remove());
            }""";

    private static final String ALL_AGAIN =
            "() => window.takenOut.reverse().forEach(({one, parent, next}) => parent.insertBefore(one, next))";

    private Accessibility() {}

    /** Each rule that is broken in the light or the dark theme, with where and the first element that breaks it. */
    static List<String> brokenInEitherTheme(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        var broken = new ArrayList<>(broken(page, ColorScheme.LIGHT, STRUCTURE));
        page.evaluate(ONE_OF_EACH_SHAPE);
        broken.addAll(broken(page, ColorScheme.LIGHT, COLOURS));
        broken.addAll(broken(page, ColorScheme.DARK, COLOURS));
        page.evaluate(ALL_AGAIN);
        return broken;
    }

    private static List<String> broken(Page page, ColorScheme theme, String rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        // Only what is broken is told in full: a long page passes in thousands of places.
        // A colour that is still fading from one theme to the other is neither.
        page.evaluate("document.getAnimations().forEach(one => one.finish())");
        var found = (List<?>) page.evaluate(
                "axe.run(" + rules + ").then(run => run.violations.map(one => one.id + ' ' + one.nodes[0].html))");
        return found.stream().map(one -> theme + " " + page.url() + ": " + one).toList();
    }
}
