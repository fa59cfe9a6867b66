package org.safeharbor.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What a page breaks of WCAG 2.2 AA, as far as axe can tell. */
final class Accessibility {

    private static final String WCAG =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}";

    /** Those that depend on colours; all others are the same in each theme. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private Accessibility() {}

    /** Each rule that is broken in the light or the dark theme, with where and the first element that breaks it. */
    static List<String> brokenInEitherTheme(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate(AxeBuilder.getAxeScript());
        var broken = new ArrayList<>(broken(page, ColorScheme.LIGHT, WCAG));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        broken.addAll(broken(page, ColorScheme.DARK, COLOURS));
        return broken;
    }

    private static List<String> broken(Page page, ColorScheme theme, String rules) {
        // Only what is broken is told in full: a long page passes in thousands of places.
        // A colour that is still fading from one theme to the other is neither.
        page.evaluate("document.getAnimations().forEach(one => one.finish())");
        var found = (List<?>) page.evaluate("axe.run({runOnly: " + rules + ", resultTypes: ['violations']})"
                + ".then(run => run.violations.map(one => one.id + ' ' + one.nodes[0].html))");
        return found.stream().map(one -> theme + " " + page.url() + ": " + one).toList();
    }
}
