package org.safeharbor.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Fifty people at work at once, each looking at a page, answering a question of a case of their own or supposing
 * something, thinking, and going on, for as many minutes as {@code soak.minutes} says. The database is a file. Runs in the profile {@code soak} only; writes times by page and the heap to {@code
 * target/soak.md} and fails on an answer that is no page, never on a time.
 */
@EnabledIfSystemProperty(named = "soak.minutes", matches = "[1-9][0-9]*")
class SoakIT {

    private static final int PEOPLE = 50;
    private static final Duration WARMING_UP = Duration.ofSeconds(60);
    private static final int LONGEST_THOUGHT_MILLIS = 10_000;
    private static final List<String> WHO = List.of("judge", "clerk");
    private static final Pattern CASE = Pattern.compile("cases/(?:case|intake)\\.xhtml\\?id=([0-9a-f-]{36})");
    private static final Pattern LINK =
            Pattern.compile("href=\"(/(?:cases|knowledge|notices|account)/[a-zA-Z]+\\.xhtml)(\\?[^\"]*)?\"");
    private static final List<String> DEPTHS = List.of("headline", "elements", "full", "audit");

    private record Visit(String page, long micros, int status, boolean counts) {}

    private record Heap(long seconds, long kilobytes) {}

    @Test
    void fifty_people_read_and_the_heap_does_not_grow() throws Exception {
        var guide = Visitor.signedInAs("judge");
        List<String> pages = pages(guide);
        Instant counting = Instant.now().plus(WARMING_UP);
        Instant end = counting.plus(Duration.ofMinutes(Integer.getInteger("soak.minutes")));
        var visits = new ConcurrentLinkedQueue<Visit>();

        var people = Executors.newFixedThreadPool(PEOPLE);
        List<Future<Void>> at = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            at.add(people.submit(person(i, pages, counting, end, visits)));
        }
        List<Heap> heap = watchHeap(counting, end);
        for (Future<Void> one : at) {
            one.get();
        }
        people.shutdown();

        Files.writeString(Path.of("target", "soak.md"), report(visits, heap));
        assertThat(visits).isNotEmpty();
        assertThat(visits.stream().filter(visit -> visit.status() != 200)).isEmpty();
    }

    /** Every page that a judge comes to from the list and from a case. */
    private static List<String> pages(Visitor guide) throws IOException, InterruptedException {
        String list = guide.get("/cases/list.xhtml").body();
        List<String> ids =
                CASE.matcher(list).results().map(hit -> hit.group(1)).distinct().toList();
        assertThat(ids).isNotEmpty();
        var pages = new ArrayList<String>();
        LINK.matcher(list)
                .results()
                .filter(link -> link.group(2) == null)
                .map(link -> link.group(1))
                .distinct()
                .forEach(pages::add);
        for (String id : ids) {
            String ofCase = guide.get("/cases/case.xhtml?id=" + id).body();
            LINK.matcher(ofCase)
                    .results()
                    .filter(link -> link.group(2) != null && link.group(2).contains(id))
                    .map(link -> link.group(1) + link.group(2).replace("&amp;", "&"))
                    .distinct()
                    .forEach(pages::add);
            DEPTHS.forEach(depth -> pages.add("/cases/reasoning.xhtml?id=" + id + "&depth=" + depth));
        }
        return pages;
    }

    private static Callable<Void> person(
            int number, List<String> pages, Instant counting, Instant end, ConcurrentLinkedQueue<Visit> visits) {
        return () -> {
            var random = new Random(number);
            Thread.sleep(random.nextInt((int) WARMING_UP.toMillis() / 2));
            var work = new Work(Visitor.signedInAs(WHO.get(number % WHO.size())), random, (page, micros, status) -> {
                visits.add(new Visit(page, micros, status, Instant.now().isAfter(counting)));
            });
            while (Instant.now().isBefore(end)) {
                int turn = random.nextInt(100);
                if (turn < 15) {
                    work.answers();
                } else if (turn < 25) {
                    work.supposes();
                } else {
                    work.reads(pages.get(random.nextInt(pages.size())));
                }
                Thread.sleep(random.nextInt(LONGEST_THOUGHT_MILLIS));
            }
            return null;
        };
    }

    /** How much of the heap is in use after a collection, every minute. */
    private static List<Heap> watchHeap(Instant counting, Instant end) throws IOException, InterruptedException {
        var heap = new ArrayList<Heap>();
        while (Instant.now().isBefore(end)) {
            Thread.sleep(Duration.ofSeconds(60).toMillis());
            heap.add(new Heap(
                    Duration.between(counting, Instant.now()).toSeconds(),
                    RunningPortal.get().heapInUse()));
        }
        return heap;
    }

    private static String report(Iterable<Visit> visits, List<Heap> heap) {
        Map<String, List<Long>> byPage = new TreeMap<>();
        for (Visit visit : visits) {
            if (visit.counts()) {
                byPage.computeIfAbsent(visit.page(), page -> new ArrayList<>()).add(visit.micros());
            }
        }
        var text = new StringBuilder("| page | visits | median ms | p95 ms |\n|---|---|---|---|\n");
        byPage.forEach((page, times) -> {
            Collections.sort(times);
            text.append("| `%s` | %d | %d | %d |%n"
                    .formatted(
                            page,
                            times.size(),
                            times.get(times.size() / 2) / 1000,
                            times.get((int) (times.size() * 0.95)) / 1000));
        });
        text.append("\n| seconds | heap in use after a collection, MB |\n|---|---|\n");
        heap.forEach(one -> text.append("| %d | %d |%n".formatted(one.seconds(), one.kilobytes() / 1024)));
        return text.toString();
    }
}
