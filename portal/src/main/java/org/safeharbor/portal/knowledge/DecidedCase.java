package org.safeharbor.portal.knowledge;

import java.util.List;
import java.util.Map;
import org.safeharbor.core.reasoning.Outcome;

/**
 * A decided case of the library, assessed by the rules of today under positive law.
 *
 * @param id its number, such as {@code D03}
 * @param title its name, in Chinese and English
 * @param docket the docket number, if it is known
 * @param note where its facts come from, in Chinese and English
 * @param outcomes what came out of each rule that was decided in it, by rule id
 * @param forms ids of the forms of liability that hold
 */
record DecidedCase(
        String id, String title, String docket, String note, Map<String, Outcome> outcomes, List<String> forms) {}
