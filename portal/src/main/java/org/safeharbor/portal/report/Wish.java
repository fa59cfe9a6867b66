package org.safeharbor.portal.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.text.Depth;
import org.safeharbor.portal.cases.CaseAddress;

/**
 * What kind of report somebody wants, as its address says: the page and the PDF read the same address.
 *
 * @param caseId the case
 * @param content the content group; empty for the first
 * @param depth how much is said
 * @param draft whether it is marked as a draft
 * @param annexes what is annexed
 */
public record Wish(String caseId, String content, Depth depth, boolean draft, Set<Annex> annexes) {

    private static final Set<Annex> USUAL = Set.of(Annex.EVIDENCE, Annex.MISSING);

    /** What the address of a request asks for; a draft with the usual annexes until something was chosen. */
    public static Wish of(HttpServletRequest request) {
        var chosen = request.getParameter("chosen") != null;
        var annexes = request.getParameterValues("annex");
        var named = annexes == null ? List.<String>of() : List.of(annexes);
        return new Wish(
                text(request, "id"),
                text(request, "content"),
                Arrays.stream(Depth.values())
                        .filter(depth -> depth.id().equals(request.getParameter("depth")))
                        .findFirst()
                        .orElse(Depth.HEADLINE),
                !chosen || request.getParameter("draft") != null,
                Arrays.stream(Annex.values())
                        .filter(annex -> chosen ? named.contains(annex.id()) : USUAL.contains(annex))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The same for another content group. */
    Wish about(String group) {
        return new Wish(caseId, group, depth, draft, annexes);
    }

    /** The address of it, for the file of this name. */
    String address(String file) {
        var chosen = Arrays.stream(Annex.values())
                .filter(annexes::contains)
                .map(annex -> "&annex=" + annex.id())
                .collect(Collectors.joining());
        return CaseAddress.of(file, caseId, content) + "&depth=" + depth.id() + "&chosen=1" + (draft ? "&draft=1" : "")
                + chosen;
    }
}
