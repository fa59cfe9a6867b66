package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;

/**
 * The JSON Schema of {@code case.v1}, made from the vocabularies, for editors and other programs. It describes what is
 * written; reading also looks at what a schema cannot say, such as references and the order of dates.
 */
public final class CaseSchema {

    private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)?)?)?";
    private static final String ID = "^[\\p{L}\\p{N}._-]+$";

    private CaseSchema() {}

    /** The schema as text. */
    public static String text() {
        ObjectNode schema = node();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Safeharbor case file, " + CaseFileJson.FORMAT);
        object(schema, List.of("format", "jurisdiction"), CaseSchema::caseFile);
        ObjectNode definitions = schema.putObject("$defs");
        definitions.putObject("id").put("type", "string").put("pattern", ID);
        definitions.set("yesNo", value(Kind.yesNo()));
        definitions.set("moment", value(Kind.when()));
        definitions.set("yesNoFact", standing(reference("yesNo")));
        definitions.set("momentFact", standing(reference("moment")));
        for (SubjectKind subject : SubjectKind.values()) {
            object(definitions.putObject(subject.id() + "Facts"), List.of(), facts -> Vocabulary.about(subject)
                    .forEach(fact -> facts.set(fact.member(), fact(fact))));
        }
        return JsonText.print(schema);
    }

    private static void caseFile(ObjectNode file) {
        file.putObject("format").put("const", CaseFileJson.FORMAT);
        file.set("jurisdiction", oneOf(CaseFileReader.JURISDICTIONS.keySet()));
        text(file, "docket", "title", "note");
        file.set("facts", facts(SubjectKind.CASE));
        list(file, "parties", List.of("id", "side"), party -> {
            party.set("side", oneOf(CaseFileReader.SIDES.keySet()));
            text(party, "name");
        });
        list(file, "providers", List.of("id"), provider -> {
            text(provider, "name");
            provider.set("facts", facts(SubjectKind.PROVIDER));
        });
        list(file, "works", List.of("id"), work -> {
            text(work, "title");
            work.set("facts", facts(SubjectKind.WORK));
        });
        list(file, "content", List.of("id", "provider", "work"), CaseSchema::content);
        list(file, "notices", List.of("id", "to"), notice -> about(notice, "to", SubjectKind.NOTICE));
        list(file, "declarations", List.of("id", "to"), declared -> about(declared, "to", SubjectKind.DECLARATION));
        list(file, "measures", List.of("id", "by"), measure -> {
            about(measure, "by", SubjectKind.MEASURE);
            measure.set("answers", listOf(reference("id")));
        });
        list(file, "evidence", List.of("id", "side"), exhibit -> {
            text(exhibit, "title");
            exhibit.set("side", oneOf(CaseFileReader.SIDES.keySet()));
        });
    }

    private static void content(ObjectNode content) {
        content.set("provider", reference("id"));
        content.set("work", reference("id"));
        text(content, "description");
        content.set("facts", facts(SubjectKind.CONTENT));
        content.set("service", facts(SubjectKind.PROVIDER));
        ObjectNode finding = node();
        object(finding, List.of("rule", "answer", "reasons"), members -> {
            members.putObject("rule").put("type", "string").put("minLength", 1);
            text(members, "about");
            members.set("answer", oneOf(CaseFileReader.ANSWERS.keySet()));
            members.putObject("reasons").put("type", "string").put("minLength", 1);
        });
        content.set("findings", listOf(finding));
    }

    private static void about(ObjectNode members, String provider, SubjectKind subject) {
        members.set(provider, reference("id"));
        members.set("facts", facts(subject));
        members.putObject("about").put("type", "object").set("additionalProperties", facts(subject));
    }

    private static ObjectNode fact(Fact fact) {
        if (fact.kind() instanceof Kind.YesNo) {
            return reference("yesNoFact");
        }
        return fact.kind() instanceof Kind.When ? reference("momentFact") : standing(value(fact.kind()));
    }

    /** Nothing, a plain value, or everything that is said of the fact. */
    private static ObjectNode standing(ObjectNode value) {
        ObjectNode fact = node();
        ArrayNode forms = fact.putArray("anyOf");
        forms.addObject().put("type", "null");
        forms.add(value);
        object(forms.addObject(), List.of(), members -> {
            members.set("found", value);
            members.set("assumed", value);
            object(members.putObject("positions"), List.of(), sides -> List.of(Side.values())
                    .forEach(side -> sides.set(side.id(), position(value))));
            members.putObject("takenAsTrue").put("type", "boolean");
            members.set("evidence", listOf(reference("id")));
            text(members, "note");
        });
        return fact;
    }

    private static ObjectNode position(ObjectNode value) {
        ObjectNode position = node();
        String states = Position.Stance.STATES.id();
        ArrayNode forms = position.putArray("anyOf");
        forms.add(oneOf(FactReader.answers().map(Position.Stance::id).toList()));
        object(forms.addObject(), List.of(states), members -> members.set(states, value));
        return position;
    }

    private static ObjectNode value(Kind kind) {
        if (kind instanceof Kind.OneOf set) {
            return oneOf(set.values());
        }
        if (kind instanceof Kind.Quantity range) {
            return node().put("type", "integer").put("minimum", range.least()).put("maximum", range.most());
        }
        return kind instanceof Kind.YesNo
                ? node().put("type", "boolean")
                : node().put("type", "string").put("pattern", "^" + DAY + "(/" + DAY + ")?$");
    }

    private static void list(ObjectNode holder, String name, List<String> required, Consumer<ObjectNode> members) {
        ObjectNode item = node();
        object(item, required, properties -> {
            properties.set("id", reference("id"));
            members.accept(properties);
        });
        holder.set(name, listOf(item));
    }

    private static void object(ObjectNode schema, List<String> required, Consumer<ObjectNode> members) {
        schema.put("type", "object");
        members.accept(schema.putObject("properties"));
        FactWriter.texts(schema, "required", required);
    }

    private static ObjectNode listOf(ObjectNode item) {
        return node().put("type", "array").set("items", item);
    }

    private static ObjectNode oneOf(Collection<String> words) {
        ObjectNode schema = node();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static void text(ObjectNode members, String... names) {
        for (String name : names) {
            members.putObject(name).put("type", "string");
        }
    }

    private static ObjectNode facts(SubjectKind subject) {
        return reference(subject.id() + "Facts");
    }

    private static ObjectNode reference(String definition) {
        return node().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
