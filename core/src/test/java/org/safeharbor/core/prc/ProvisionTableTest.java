package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.reasoning.Rule;

/** The table in package-info tells for each provision in which class its rules are. */
class ProvisionTableTest {

    private static final Path PACKAGE_INFO = Path.of("src/main/java/org/safeharbor/core/prc/package-info.java");

    private static final List<Class<?>> QUESTIONS = List.of(
            ServiceRole.class,
            UserInfringement.class,
            QualifiedNotice.class,
            NecessaryMeasures.class,
            AnswerToNotice.class,
            TimelyMeasures.class,
            Knowledge.class,
            ToldTooLate.class,
            Harbor.class,
            EnlargedLoss.class,
            Liability.class,
            SeveralDebtors.class,
            Fault.class,
            DataSecurity.class,
            WrongNotice.class,
            WrongDeclaration.class,
            CareTaken.class,
            DutyOfCare.class,
            Relief.class,
            Restoration.class,
            Declarations.class,
            ConsumerSafety.class,
            SecurityDuty.class,
            Damages.class,
            Factors.class,
            InterimMeasures.class);

    @Test
    void names_every_rule_under_the_provision_that_it_is_first_of_all_under() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Class<?> question : QUESTIONS) {
            fields(question).forEach(field -> rows.computeIfAbsent(
                            rule(field).provision().id() + "</td><td>{@link " + question.getSimpleName() + "}",
                            place -> new ArrayList<>())
                    .add(field.getName()));
        }
        String table = rows.entrySet().stream()
                .map(row ->
                        " * <tr><td>" + row.getKey() + "</td><td>" + String.join(", ", row.getValue()) + "</td></tr>")
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(PACKAGE_INFO))
                .as("Replace the rows of the table by:\n" + table)
                .contains("</th></tr>\n" + table + "\n * </table>");
    }

    @Test
    void covers_every_rule_of_the_book() {
        List<Rule> known = QUESTIONS.stream().flatMap(ProvisionTableTest::rules).toList();

        assertThat(known).containsAll(PrcRuleBook.BOOK.rules());
    }

    private static Stream<Rule> rules(Class<?> question) {
        return fields(question).map(ProvisionTableTest::rule);
    }

    private static Stream<Field> fields(Class<?> question) {
        return Stream.of(question.getDeclaredFields()).filter(field -> field.getType() == Rule.class);
    }

    private static Rule rule(Field field) {
        try {
            field.setAccessible(true);
            return (Rule) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
