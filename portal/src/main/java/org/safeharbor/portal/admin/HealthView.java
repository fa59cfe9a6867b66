package org.safeharbor.portal.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.persistence.json.ProofJson;
import org.safeharbor.persistence.store.ChainReport;
import org.safeharbor.persistence.store.Chains;
import org.safeharbor.persistence.store.Head;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** How the house is: its database, its room on the disk, its versions, and whether all chains are whole. */
@Named("health")
@RequestScoped
public class HealthView {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long SCARCE = 1024 * MEGABYTE;

    @Resource(lookup = "java:app/jdbc/safeharbor")
    private DataSource dataSource;

    @Inject
    private BackupFolder folder;

    @Inject
    private LongWork work;

    @Inject
    private Texts texts;

    @Inject
    private LegalWords law;

    private List<Line> lines;

    /**
     * Something that can be well or not.
     *
     * @param label what it is
     * @param value how it is
     * @param bad whether somebody should look after it
     */
    public record Line(String label, String value, boolean bad) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            database();
            disk();
            program();
        }
        return lines;
    }

    private void database() {
        var before = System.nanoTime();
        try (var connection = dataSource.getConnection()) {
            var answers = connection.isValid(5);
            var took = Duration.ofNanos(System.nanoTime() - before).toMillis();
            var product = connection.getMetaData();
            add(
                    "database",
                    texts.get(
                            answers ? "health.databaseUp" : "health.databaseDown",
                            product.getDatabaseProductName() + ' ' + product.getDatabaseProductVersion(),
                            took),
                    !answers);
        } catch (SQLException e) {
            add("database", texts.get("health.databaseDown", ""), true);
        }
    }

    private void disk() {
        try {
            var there = folder.folder();
            while (!Files.exists(there)) {
                there = there.getParent();
            }
            var store = Files.getFileStore(there);
            add(
                    "disk",
                    texts.get("health.diskFree", store.getUsableSpace() / MEGABYTE, store.getTotalSpace() / MEGABYTE),
                    store.getUsableSpace() < SCARCE);
        } catch (IOException e) {
            add("disk", texts.get("health.unknown"), true);
        }
        var runtime = Runtime.getRuntime();
        add(
                "memory",
                texts.get(
                        "health.memoryUsed",
                        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                        runtime.maxMemory() / MEGABYTE),
                false);
    }

    private void program() {
        var rules = SafeHarbor.under(Jurisdiction.PRC).rules();
        var up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        add("uptime", texts.get("health.hours", up.toHours(), up.toMinutesPart()), false);
        add("engine", ProofJson.ENGINE, false);
        add("java", Runtime.version().toString(), false);
        add("law", law.words().day(LocalDate.parse(rules.lawAsOf())), false);
        add("rules", rules.hash(), false);
    }

    private void add(String key, String value, boolean bad) {
        lines.add(new Line(texts.get("health." + key), value, bad));
    }

    /** Walks all chains, in the background. */
    public void verify() {
        // The pool outlives this request, the bean does not.
        var pool = dataSource;
        work.start(LongWork.Kind.VERIFICATION, progress -> walk(pool, progress));
    }

    private static ChainReport walk(DataSource pool, LongConsumer progress) throws SQLException {
        try (var connection = pool.getConnection()) {
            return Chains.walk(connection, List.of(), progress);
        }
    }

    public void stop() {
        work.stop(LongWork.Kind.VERIFICATION);
    }

    public boolean isRunning() {
        return work.state(LongWork.Kind.VERIFICATION) == LongWork.State.RUNNING;
    }

    /** How the newest walk went, in words. */
    public String getState() {
        var run = work.newest(LongWork.Kind.VERIFICATION);
        if (run == null) {
            return "";
        }
        return run.result() instanceof ChainReport report
                ? texts.get(
                        "health.walked", report.heads().size(), report.broken().size())
                : texts.get("health.state." + run.state(), run.done());
    }

    /** The broken links of the newest walk. */
    public List<String> getBroken() {
        return report() == null
                ? List.of()
                : report().broken().stream()
                        .map(link -> texts.get(
                                "health.brokenLink", link.chain(), link.number(), texts.get("broken." + link.reason())))
                        .toList();
    }

    /** Where each chain stands, a line each, to be kept elsewhere. */
    public String getHeads() {
        return report() == null
                ? ""
                : String.join("\n", report().heads().stream().map(Head::line).toList());
    }

    private ChainReport report() {
        var run = work.newest(LongWork.Kind.VERIFICATION);
        return run != null && run.result() instanceof ChainReport report ? report : null;
    }
}
