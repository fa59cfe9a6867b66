package org.safeharbor.portal.reasoning;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.Markup;

/**
 * A proof as a drawing that can be saved and printed: a tree from left to right, chapters, questions, elements. How far it
 * goes down is limited, and what does not arise is left out, so that it stays legible; what makes no difference is paler.
 */
final class Drawing {

    private static final int BOX = 300;
    private static final int HEIGHT = 46;
    private static final int GAP = 10;
    private static final int STEP = BOX + 46;
    private static final int MARGIN = 24;
    private static final int HEAD = 64;
    /** How many Latin letters fit into a line of a box; a Han character takes two. */
    private static final int LETTERS = 44;

    /** A box, its place, and the boxes that hang on it. */
    private static final class Box {
        private final Line line;
        private final List<Box> parts = new ArrayList<>();
        private int y;

        Box(Line line) {
            this.line = line;
        }
    }

    private final Names names;
    private final Markup page = new Markup();
    private int next = HEAD;

    private Drawing(Names names) {
        this.names = names;
    }

    /** How many columns a depth has. */
    private static int columns(Depth depth) {
        return depth.ordinal() + 2;
    }

    /** The drawing of an outline as far as a depth goes, with a title and a style sheet. */
    static String of(Outline outline, Depth depth, Names names, String title, String style) {
        var drawing = new Drawing(names);
        var chapters = drawing.boxes(outline, depth);
        chapters.forEach(drawing::place);
        var columns = columns(depth);
        drawing.draw(chapters, title, style, 2 * MARGIN + columns * STEP - (STEP - BOX));
        return drawing.page.toString();
    }

    private List<Box> boxes(Outline outline, Depth depth) {
        var chapters = new ArrayList<Box>();
        var path = new ArrayList<Box>();
        for (var line : outline.lines()) {
            var drawn = line.level() < columns(depth)
                    && (line.kind() == Line.Kind.CHAPTER || line.kind() == Line.Kind.RULE)
                    && line.level() <= path.size()
                    && !isIdle(line, depth);
            if (drawn) {
                path.subList(line.level(), path.size()).clear();
                var box = new Box(line);
                (path.isEmpty() ? chapters : path.get(path.size() - 1).parts).add(box);
                path.add(box);
            } else if (line.level() < path.size()) {
                path.subList(line.level(), path.size()).clear();
            }
        }
        chapters.removeIf(chapter -> chapter.parts.isEmpty());
        return chapters;
    }

    private static boolean isIdle(Line line, Depth depth) {
        var result = line.result();
        return depth != Depth.AUDIT
                && line.kind() == Line.Kind.RULE
                && (result.greyed() && line.level() > 1 || result.outcome() == Outcome.DOES_NOT_APPLY);
    }

    /** Leaves stand one below the other; what they hang on stands at the height of the first. */
    private void place(Box box) {
        box.y = next;
        if (box.parts.isEmpty()) {
            next += HEIGHT + GAP;
        }
        box.parts.forEach(this::place);
    }

    private void draw(List<Box> chapters, String title, String style, int width) {
        var height = Integer.toString(next + MARGIN);
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + ' ' + height,
                "width",
                Integer.toString(width),
                "height",
                height,
                "role",
                "img");
        page.leaf("title", title).leaf("style", style);
        page.empty("rect", "class", "ground", "width", Integer.toString(width), "height", height);
        page.leaf("text", title, "class", "title", "x", Integer.toString(MARGIN), "y", "38");
        chapters.forEach(chapter -> draw(chapter, MARGIN));
        page.close();
    }

    private void draw(Box box, int x) {
        for (var part : box.parts) {
            var middle = x + BOX + (STEP - BOX) / 2;
            page.empty(
                    "path",
                    "class",
                    "line",
                    "d",
                    "M" + (x + BOX) + ' ' + (box.y + HEIGHT / 2) + "H" + middle + "V" + (part.y + HEIGHT / 2) + "H"
                            + (x + STEP));
            draw(part, x + STEP);
        }
        box(box, x);
    }

    private void box(Box box, int x) {
        var line = box.line;
        var chapter = line.kind() == Line.Kind.CHAPTER;
        var paler = line.result().greyed() ? " pale" : "";
        page.open("g", "class", (chapter ? "chapter" : line.result().outcome().id()) + paler);
        page.leaf(
                "title",
                line.number()
                        + ' '
                        + names.numbered(line.text())
                        + ' '
                        + line.result().word());
        page.empty(
                "rect",
                "class",
                "box",
                "x",
                text(x),
                "y",
                text(box.y),
                "width",
                text(BOX),
                "height",
                text(HEIGHT),
                "rx",
                "4");
        page.empty("rect", "class", "bar", "x", text(x), "y", text(box.y), "width", "4", "height", text(HEIGHT));
        var words = names.numbered(line.text());
        var rows = rows(
                line.number() + ' ' + words,
                chapter ? LETTERS : LETTERS - width(line.result().word()) - 2);
        for (int i = 0; i < rows.size(); i++) {
            page.leaf("text", rows.get(i), "x", text(x + 12), "y", text(box.y + (rows.size() == 1 ? 28 : 20 + 17 * i)));
        }
        page.leafUnlessEmpty(
                "text", line.result().word(), "class", "word", "x", text(x + BOX - 8), "y", text(box.y + 28));
        page.close();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** The words in at most two lines; what does not fit is cut and marked, and stands in full in the title. */
    static List<String> rows(String words, int letters) {
        var rows = new ArrayList<String>();
        var rest = words;
        while (!rest.isEmpty() && rows.size() < 2) {
            var end = fitting(rest, letters);
            var cut = rows.size() == 1 && end < rest.length();
            end = cut ? fitting(rest, letters - 1) : breaking(rest, end);
            rows.add(rest.substring(0, end).strip() + (cut ? "…" : ""));
            rest = rest.substring(end).strip();
        }
        return rows;
    }

    /** The last place at or before an end where a line may break: no closing mark begins a line, no word is torn. */
    private static int breaking(String words, int end) {
        if (end == words.length()) {
            return end;
        }
        var places = BreakIterator.getLineInstance(Locale.CHINESE);
        places.setText(words);
        var place = places.isBoundary(end) ? end : places.preceding(end);
        return place > end / 2 ? place : end;
    }

    private static int fitting(String words, int letters) {
        var used = 0;
        for (int i = 0; i < words.length(); i++) {
            used += width(words.charAt(i));
            if (used > letters) {
                return i;
            }
        }
        return words.length();
    }

    private static int width(String words) {
        return words.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return c >= 0x2E80 ? 2 : 1;
    }
}
