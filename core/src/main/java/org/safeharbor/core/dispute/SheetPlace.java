package org.safeharbor.core.dispute;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Where a sheet of facts stands in a case file. */
public final class SheetPlace {

    private SheetPlace() {}

    /**
     * The place as a JSON pointer, such as {@code /notices/0/about/g1}.
     *
     * @param kind what the facts are about
     * @param id its id; empty for the case
     * @param group the content group for which they are told; empty where they are told for all
     */
    public static String of(CaseFile file, SubjectKind kind, String id, String group) {
        String own = group.isEmpty() ? "/facts" : "/about/" + group;
        return switch (kind) {
            case CASE -> "/facts";
            case PROVIDER ->
                group.isEmpty()
                        ? "/providers/" + index(file.providers(), ServiceProvider::id, id) + own
                        : "/content/" + index(file.content(), ContentGroup::id, group) + "/service";
            case WORK -> "/works/" + index(file.works(), Work::id, id) + own;
            case CONTENT -> "/content/" + index(file.content(), ContentGroup::id, id) + own;
            case NOTICE -> "/notices/" + index(file.notices(), Notice::id, id) + own;
            case DECLARATION -> "/declarations/" + index(file.declarations(), Declaration::id, id) + own;
            case MEASURE -> "/measures/" + index(file.measures(), MeasureTaken::id, id) + own;
        };
    }

    private static <T> int index(List<T> things, Function<T, String> idOf, String id) {
        return IntStream.range(0, things.size())
                .filter(i -> idOf.apply(things.get(i)).equals(id))
                .findFirst()
                .orElse(-1);
    }
}
