package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.FactSheet;

/** Writes a case file as a tree: members in declared order, nothing that is empty. */
final class CaseFileWriter {

    private final CaseFile file;

    CaseFileWriter(CaseFile file) {
        this.file = file;
    }

    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", CaseFileJson.FORMAT);
        tree.put("jurisdiction", file.jurisdiction().id());
        text(tree, "docket", file.docket());
        text(tree, "title", file.title());
        text(tree, "note", file.note());
        sheet(tree, "facts", file.facts());
        list(tree, "parties", file.parties(), (node, party) -> {
            node.put("id", party.id());
            node.put("side", party.side().id());
            text(node, "name", party.name());
        });
        list(tree, "providers", file.providers(), (node, provider) -> {
            node.put("id", provider.id());
            text(node, "name", provider.name());
            sheet(node, "facts", provider.facts());
        });
        list(tree, "works", file.works(), (node, work) -> {
            node.put("id", work.id());
            text(node, "title", work.title());
            sheet(node, "facts", work.facts());
        });
        list(tree, "content", file.content(), this::content);
        list(tree, "notices", file.notices(), (node, notice) -> {
            node.put("id", notice.id());
            node.put("to", notice.to());
            sheet(node, "facts", notice.facts());
            about(node, notice.about());
        });
        list(tree, "declarations", file.declarations(), (node, declaration) -> {
            node.put("id", declaration.id());
            node.put("to", declaration.to());
            sheet(node, "facts", declaration.facts());
            about(node, declaration.about());
        });
        list(tree, "measures", file.measures(), (node, measure) -> {
            node.put("id", measure.id());
            node.put("by", measure.by());
            sheet(node, "facts", measure.facts());
            about(node, measure.about());
            FactWriter.texts(node, "answers", measure.answers());
        });
        list(tree, "evidence", file.evidence(), (node, exhibit) -> {
            node.put("id", exhibit.id());
            text(node, "title", exhibit.title());
            node.put("side", exhibit.side().id());
        });
        return tree;
    }

    private void content(ObjectNode node, ContentGroup group) {
        node.put("id", group.id());
        node.put("provider", group.provider());
        node.put("work", group.work());
        text(node, "description", group.description());
        sheet(node, "facts", group.facts());
        sheet(node, "service", group.service());
        list(node, "findings", group.findings(), this::finding);
    }

    private void finding(ObjectNode node, CourtFinding finding) {
        text(node, "rule", finding.rule());
        text(node, "about", finding.about());
        CaseFileReader.ANSWERS.forEach((word, holds) -> {
            if (holds == finding.holds()) {
                node.put("answer", word);
            }
        });
        text(node, "reasons", finding.reasons());
    }

    /** The order of a map is no part of it, so the content groups stand in the order of the file. */
    private void about(ObjectNode node, Map<String, FactSheet> about) {
        if (about.isEmpty()) {
            return;
        }
        ObjectNode groups = node.putObject("about");
        for (ContentGroup group : file.content()) {
            if (about.containsKey(group.id())) {
                groups.set(group.id(), FactWriter.sheet(about.get(group.id())));
            }
        }
    }

    static void text(ObjectNode node, String member, String text) {
        String storable = JsonText.storable(text);
        if (!storable.isEmpty()) {
            node.put(member, storable);
        }
    }

    private static void sheet(ObjectNode node, String member, FactSheet sheet) {
        if (!sheet.standings().isEmpty()) {
            node.set(member, FactWriter.sheet(sheet));
        }
    }

    private static <T> void list(ObjectNode node, String member, List<T> things, BiConsumer<ObjectNode, T> writer) {
        if (!things.isEmpty()) {
            ArrayNode list = node.putArray(member);
            things.forEach(thing -> writer.accept(list.addObject(), thing));
        }
    }
}
