package org.safeharbor.persistence.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.safeharbor.core.dispute.Problem;

/** JSON text to tree and back, with limits: size, depth, no repeated member, no sign that a store cannot hold. */
final class JsonText {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build());
    }

    private final Report report;
    private JsonParser parser;

    JsonText(Report report) {
        this.report = report;
    }

    /** The tree, or empty when the text cannot be read; why not is in the report. */
    Optional<JsonNode> parse(byte[] bytes) {
        if (bytes.length > CaseFileJson.MOST_BYTES) {
            report.problem(Problem.at("", "tooLarge", String.valueOf(CaseFileJson.MOST_BYTES / 1024 / 1024)));
            return Optional.empty();
        }
        if (isPacked(bytes)) {
            report.problem(Problem.at("", "packed"));
            return Optional.empty();
        }
        try (JsonParser opened = MAPPER.createParser(decode(bytes))) {
            parser = opened;
            return Optional.of(document());
        } catch (CharacterCodingException notUtf8) {
            report.problem(Problem.at("", "notUtf8"));
        } catch (StreamConstraintsException limit) {
            boolean deep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
            complain("", deep ? "tooDeep" : "tooLongNumber", deep ? DEEPEST : LONGEST_NUMBER, where(limit));
        } catch (JsonProcessingException malformed) {
            JsonLocation at = where(malformed);
            report.problem(Problem.at("", "malformedJson", line(at), column(at)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.empty();
    }

    /** A zip begins so, and with it what word processors write. */
    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8 && bytes[3] < 9;
    }

    private JsonLocation where(JsonProcessingException failure) {
        return failure.getLocation() != null ? failure.getLocation() : parser.currentLocation();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private JsonNode document() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "The text is empty");
        }
        JsonNode tree = value("");
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "The text goes on after its end");
        }
        return tree;
    }

    private JsonNode value(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(checked(path, parser.getText()));
            default -> parser.readValueAsTree();
        };
    }

    private ObjectNode object(String path) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = path + "/" + Place.escaped(checked(path, name));
            JsonLocation at = parser.currentTokenLocation();
            parser.nextToken();
            if (object.replace(name, value(place)) != null) {
                complain(place, "repeatedMember", name, at);
            }
        }
        return object;
    }

    private ArrayNode array(String path) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(path + "/" + array.size()));
        }
        return array;
    }

    private String checked(String path, String text) {
        if (!storable(text).equals(text)) {
            complain(path, "badCharacter", "", parser.currentTokenLocation());
        }
        return text;
    }

    /** The text without what cannot be kept: half of a surrogate pair is lost in UTF-8, and NUL in some databases. */
    static String storable(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void complain(String path, String key, Object what, JsonLocation at) {
        report.problem(Problem.at(path, key, line(at), column(at), what.toString()));
    }

    private static String line(JsonLocation at) {
        return String.valueOf(at.getLineNr());
    }

    private static String column(JsonLocation at) {
        return String.valueOf(at.getColumnNr());
    }

    /** The tree as text: two spaces of indentation, a line feed at the end of each line. */
    static String print(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
