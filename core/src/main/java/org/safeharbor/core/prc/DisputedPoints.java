package org.safeharbor.core.prc;

import java.util.List;
import org.safeharbor.core.law.Reading;

/** The disputed points of the law of the People's Republic of China that rules turn on; the default first. */
final class DisputedPoints {

    /** g-3: how precisely a notice has to say where the content is. */
    static final Reading LOCATION = Reading.of("prc.g-3", "locatable", "url", "titles");

    /** g-22: whether failing to forward a notice is enough for liability when other measures came in time. */
    static final Reading FORWARDING = Reading.of("prc.g-22", "factor", "duty");

    static final List<Reading> ALL = List.of(LOCATION, FORWARDING);

    private DisputedPoints() {}
}
