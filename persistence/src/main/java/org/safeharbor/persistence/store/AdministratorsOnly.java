package org.safeharbor.persistence.store;

import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/** The door to what concerns the house and not one case. */
final class AdministratorsOnly {

    private AdministratorsOnly() {}

    /** @throws NotAllowed when it is neither an administrator nor the program itself */
    static void ask(Caller caller, AuditTrail audit, String what) {
        if (!caller.runsTheHouse()) {
            audit.recordRefusal(caller.did(Act.ACCESS_REFUSED, "", what));
            throw new NotAllowed(caller.login(), what);
        }
    }
}
