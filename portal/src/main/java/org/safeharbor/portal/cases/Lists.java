package org.safeharbor.portal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The things of a case file by their ids, as lists that are replaced and never changed. */
final class Lists {

    private Lists() {}

    static <T> Stream<T> find(List<T> things, Function<T, String> id, String wanted) {
        return things.stream().filter(thing -> id.apply(thing).equals(wanted));
    }

    static <T> T only(List<T> things, Function<T, String> id, String wanted) {
        return find(things, id, wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + wanted));
    }

    static <T> List<T> change(List<T> things, Function<T, String> id, String wanted, UnaryOperator<T> how) {
        return things.stream()
                .map(thing -> id.apply(thing).equals(wanted) ? how.apply(thing) : thing)
                .toList();
    }

    static <T> List<T> without(List<T> things, Function<T, String> id, String unwanted) {
        return things.stream()
                .filter(thing -> !id.apply(thing).equals(unwanted))
                .toList();
    }

    static <T> List<T> and(List<T> things, T another) {
        var more = new ArrayList<>(things);
        more.add(another);
        return more;
    }
}
