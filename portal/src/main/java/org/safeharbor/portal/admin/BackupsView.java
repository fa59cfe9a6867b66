package org.safeharbor.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.store.BadBackup;
import org.safeharbor.persistence.store.Restore;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.Texts;

/** Making backups, fetching them, and seeing that they are whole. */
@Named("backups")
@RequestScoped
public class BackupsView {

    @Inject
    private BackupFolder folder;

    @Inject
    private LongWork work;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    /** A backup of the list. */
    public record Line(BackupFolder.Kept file, String size) {}

    public void make() {
        audit.record(new AuditEvent(
                user.getLogin(), Act.BACKUP_MADE, "", "", user.caller().address()));
        work.start(LongWork.Kind.BACKUP, folder::make);
    }

    public void stop() {
        work.stop(LongWork.Kind.BACKUP);
    }

    /** Compares every checksum in a backup with what is in it. */
    public void check(String name) throws IOException {
        var file = folder.file(name);
        if (file.isEmpty()) {
            texts.warn(null, "backups.gone", name);
            return;
        }
        try {
            Restore.check(file.get());
            texts.say("backups.whole", name);
        } catch (BadBackup e) {
            texts.warn(null, "backups.broken", name);
        }
    }

    public boolean isRunning() {
        return work.state(LongWork.Kind.BACKUP) == LongWork.State.RUNNING;
    }

    /** How the newest one went, in words. */
    public String getState() {
        var run = work.newest(LongWork.Kind.BACKUP);
        return run == null
                ? ""
                : texts.get("backups.state." + run.state(), run.done() / 1024, String.valueOf(run.result()));
    }

    public List<Line> getAll() {
        return folder.all().stream()
                .map(kept -> new Line(kept, texts.get("files.size", Math.max(1, kept.bytes() / 1024))))
                .toList();
    }

    public String getFolder() {
        return folder.folder().toString();
    }
}
