package org.safeharbor.portal.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages about a content group of a case. */
public final class CaseAddress {

    private CaseAddress() {}

    /** The page with a case and one of its content groups, to which further parameters can be added. */
    public static String of(String page, String caseId, String content) {
        return page + "?id=" + caseId + parameter("content", content);
    }

    /** A further parameter; ids may have letters of any script, which a redirect would lose. */
    public static String parameter(String name, String id) {
        return '&' + name + '=' + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
