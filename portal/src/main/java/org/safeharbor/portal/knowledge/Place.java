package org.safeharbor.portal.knowledge;

import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.text.Words;

/**
 * A provision as a page shows it.
 *
 * @param citation as a lawyer cites it
 * @param title the full title of its instrument
 * @param inForce from when to when it is in force
 * @param over whether it is no longer in force
 * @param mark how far its text was checked
 * @param checked whether the whole text was checked
 * @param href where it stands in the law book
 */
public record Place(
        String citation, String title, String inForce, boolean over, String mark, boolean checked, String href) {

    static Place of(Provision place, Words words) {
        InForce force = place.instrument().inForce();
        return new Place(
                words.citation(place),
                words.title(place.instrument()),
                words.inForce(force),
                force.isOver(),
                words.verification(place.verification()),
                place.verification() == Verification.VERIFIED,
                Addresses.of(place));
    }
}
