package org.safeharbor.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PageSourceTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("t\\['([\\w.-]+)']");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN = Set.of(
            "value",
            "label",
            "title",
            "alt",
            "placeholder",
            "headerText",
            "emptyMessage",
            "requiredMessage",
            "aria-label",
            "summary",
            "header",
            "legend",
            "itemLabel",
            "confirmLabel");

    static List<Path> pages() throws IOException {
        try (var paths = Files.walk(PAGES)) {
            return paths.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_words_of_its_own(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var words = new ArrayList<String>();

        collect(factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement(), words);

        assertThat(words).as("text that no language bundle knows").isEmpty();
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Element element) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = attributes.item(i);
                if (SPOKEN.contains(attribute.getNodeName()) && hasWords(attribute.getNodeValue())) {
                    words.add(attribute.getNodeName() + "=" + attribute.getNodeValue());
                }
            }
        } else if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getNodeValue())) {
            words.add(node.getNodeValue().strip());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, words);
        }
    }

    private static boolean hasWords(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_neither_style_nor_script_of_its_own(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContain(" style=")
                .doesNotContain("<script")
                .doesNotContain("onclick=");
    }

    @Test
    void every_key_that_a_page_names_is_in_the_bundle() throws IOException {
        var named = new TreeSet<String>();
        for (var page : pages()) {
            KEY.matcher(Files.readString(page)).results().forEach(match -> named.add(match.group(1)));
        }

        assertThat(LabelsTest.labels("").stringPropertyNames()).containsAll(named);
    }

    @Test
    void no_stylesheet_but_the_tokens_names_a_colour() throws IOException {
        try (Stream<Path> sheets = Files.list(PAGES.resolve("resources/safeharbor"))) {
            assertThat(sheets.filter(path -> path.toString().endsWith(".css"))
                            .filter(path -> !path.endsWith("tokens.css")))
                    .allSatisfy(
                            path -> assertThat(Files.readString(path)).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b"));
        }
    }
}
