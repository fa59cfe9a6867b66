package org.safeharbor.portal;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.safeharbor.persistence.store.Caller;

/** A method that takes the caller as its last parameter. */
class LastParameterIsTheCaller extends ArchCondition<JavaMethod> {

    LastParameterIsTheCaller() {
        super("take the caller last");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        var taken =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).isEquivalentTo(Caller.class);
        events.add(new SimpleConditionEvent(method, taken, method.getFullName() + " takes no caller"));
    }
}
