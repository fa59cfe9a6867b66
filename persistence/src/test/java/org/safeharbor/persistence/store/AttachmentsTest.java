package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.audit.Sha256;

class AttachmentsTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller WANG = Caller.of("wang", Role.STUDENT);
    private static final Caller ADMINISTRATOR = Caller.of("zhou", Role.ADMINISTRATOR);
    private static final Projection TITLE = Projection.titled("案");

    private String id;

    @BeforeEach
    void a_case() {
        id = database.cases(cases -> cases.create("{}", TITLE, LIN)).caseId();
    }

    /** A file that begins as a PDF does. */
    private static byte[] pdf(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    private Attachment add(String name, byte[] bytes, Caller caller) {
        return add(name, new ByteArrayInputStream(bytes), caller);
    }

    private Attachment add(String name, InputStream bytes, Caller caller) {
        return database.attachments(attachments -> {
            try {
                return attachments.add(id, "e1", name, bytes, caller);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Attachment> listed() {
        return database.attachments(attachments -> attachments.list(id, LIN));
    }

    private byte[] read(Attachment attachment) {
        var bytes = new ByteArrayOutputStream();
        for (var part = 0; part < attachment.parts(); part++) {
            var number = part;
            bytes.writeBytes(
                    database.attachments(attachments -> attachments.part(id, attachment.number(), number, LIN)));
        }
        return bytes.toByteArray();
    }

    private long parts() {
        return database.inTransaction(em -> ((Number) em.createNativeQuery("select count(*) from attachment_part")
                        .getSingleResult())
                .longValue());
    }

    private ChainReport walk() throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return Chains.walk(connection, List.of());
        }
    }

    private void refused(BadUpload.Reason reason, String name, byte[] bytes) {
        assertThatThrownBy(() -> add(name, bytes, LIN))
                .isInstanceOfSatisfying(
                        BadUpload.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(listed()).isEmpty();
        assertThat(parts()).isZero();
    }

    @Test
    void what_was_attached_comes_back_byte_by_byte() {
        var bytes = pdf(300_000);

        var attachment = add("公证书.pdf", bytes, LIN);

        assertThat(attachment.bytes()).isEqualTo(300_000);
        assertThat(attachment.parts()).isEqualTo(3);
        assertThat(attachment.sha256())
                .isEqualTo(HexFormat.of().formatHex(Sha256.digest().digest(bytes)));
        assertThat(attachment.mediaType()).isEqualTo("application/pdf");
        assertThat(attachment.evidenceId()).isEqualTo("e1");
        assertThat(read(attachment)).isEqualTo(bytes);
        assertThat(listed()).containsExactly(attachment);
    }

    @Test
    void a_file_that_fills_its_pieces_to_the_last_byte_is_whole() {
        var bytes = pdf(2 * AttachmentParts.PART);

        var attachment = add("a.pdf", bytes, LIN);

        assertThat(attachment.parts()).isEqualTo(2);
        assertThat(read(attachment)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\lin\\合同.pdf, 合同.pdf",
        "a\u202Efdp.exe.pdf, afdp.exe.pdf",
        "..hidden.pdf, hidden.pdf",
        "公证书%22星河%22.pdf, 公证书_星河_.pdf",
        "a<b>:c|d?.PDF, a_b__c_d_.PDF",
        "'line\nfeed.pdf', linefeed.pdf",
    })
    void a_name_loses_what_no_file_name_should_have(String given, String kept) {
        assertThat(add(given, pdf(20), LIN).fileName()).isEqualTo(kept);
    }

    @Test
    void a_name_that_is_too_long_keeps_its_ending() {
        assertThat(add("长".repeat(500) + ".pdf", pdf(20), LIN).fileName())
                .hasSize(200)
                .endsWith("长.pdf");
    }

    @Test
    void a_file_of_no_bytes_is_refused() {
        refused(BadUpload.Reason.EMPTY, "a.pdf", new byte[0]);
    }

    @ParameterizedTest
    @CsvSource({"virus.exe", "judgment.pdf.exe", "page.html", "page.svg", "noending", "pdf"})
    void an_ending_that_is_not_taken_is_refused_whatever_stands_before_it(String name) {
        refused(BadUpload.Reason.TYPE_NOT_TAKEN, name, pdf(20));
    }

    @ParameterizedTest
    @CsvSource({"''", "../..", "C:\\", "..."})
    void a_name_of_which_nothing_is_left_is_refused(String name) {
        refused(BadUpload.Reason.NO_NAME, name, pdf(20));
    }

    @Test
    void a_file_that_is_not_what_its_ending_says_is_refused() {
        refused(BadUpload.Reason.NOT_OF_ITS_TYPE, "a.pdf", "MZ is how a program begins".getBytes());
        refused(BadUpload.Reason.NOT_OF_ITS_TYPE, "a.png", "<html>".getBytes());
        refused(BadUpload.Reason.NOT_OF_ITS_TYPE, "a.txt", new byte[] {'a', 0, 'b'});
        assertThat(add("a.txt", "纯文本".getBytes(StandardCharsets.UTF_8), LIN).mediaType())
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "答辩状.doc, d0cf11e0a1b11ae1, application/msword",
        "清单.xls, d0cf11e0a1b11ae1, application/vnd.ms-excel",
        "答辩状.wps, d0cf11e0a1b11ae1, application/wps-office.wps",
        "语音.amr, 2321414d520a, audio/amr",
        "录屏.avi, 524946460012340041564920, video/x-msvideo",
        "聊天记录.txt, fffe4f00, text/plain",
        "存证.rar, 526172211a0700, application/vnd.rar"
    })
    void what_courts_are_handed_is_taken(String name, String first, String mediaType) {
        assertThat(add(name, HexFormat.of().parseHex(first), LIN).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void a_sound_is_no_film_though_both_begin_alike() {
        refused(BadUpload.Reason.NOT_OF_ITS_TYPE, "a.avi", "RIFF....WAVE".getBytes());
        assertThat(add("a.wav", "RIFF....WAVE".getBytes(), LIN).mediaType()).isEqualTo("audio/wav");
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_has_all_arrived_and_leaves_nothing() {
        var upload = Upload.named("a.pdf");
        var given = new int[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                return given[0] < 8 ? "%PDF-1.7".charAt(given[0]++) : given[0]++ & 0xff;
            }
        };

        assertThatThrownBy(() -> database.run(em -> {
                    try {
                        new AttachmentParts(em).write(endless, upload, 500_000);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOfSatisfying(
                        BadUpload.class, refused -> assertThat(refused.reason()).isEqualTo(BadUpload.Reason.TOO_LARGE));
        assertThat(given[0]).isLessThan(500_000 + 2 * AttachmentParts.PART);
        assertThat(parts()).isZero();
    }

    @Test
    void a_connection_that_breaks_in_the_middle_leaves_nothing() {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given > 400_000) {
                    throw new IOException("the sender is gone");
                }
                return given < 8 ? "%PDF-1.7".charAt(given++) : given++ & 0xff;
            }
        };

        assertThatThrownBy(() -> add("a.pdf", broken, LIN)).isInstanceOf(UncheckedIOException.class);
        assertThat(listed()).isEmpty();
        assertThat(parts()).isZero();
    }

    @Test
    void attaching_is_for_those_who_may_write_and_reading_for_the_team() {
        var attachment = add("a.pdf", pdf(20), LIN);
        database.share(id, "wang", Right.READ, LIN);

        assertThatThrownBy(() -> add("b.pdf", pdf(20), WANG)).isInstanceOf(NotAllowed.class);
        Attachment seen = database.attachments(attachments -> attachments.open(id, 1, WANG));
        assertThat(seen).isEqualTo(attachment);
        long reads = database.inTransaction(
                em -> new AuditTrail(em).count(new AuditFilter("wang", Act.ATTACHMENT_READ, id, null, null)));
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void the_chain_of_attachments_is_walked_to_the_last_byte() throws SQLException {
        add("a.pdf", pdf(200_000), LIN);
        add("b.pdf", pdf(20), LIN);

        assertThat(walk().isWhole()).isTrue();
        assertThat(walk().heads()).extracting(Head::chain).contains(id + "/attachments");
        database.run(em -> em.createNativeQuery("delete from attachment_part where number = 1")
                .executeUpdate());
        assertThat(walk().broken())
                .containsExactly(new BrokenLink(id + "/attachments", 1, BrokenLink.Reason.CONTENT_CHANGED));
    }

    @Test
    void a_renamed_attachment_breaks_the_chain() throws SQLException {
        add("a.pdf", pdf(20), LIN);

        database.run(em -> em.createNativeQuery("update case_attachment set file_name = 'b.pdf'")
                .executeUpdate());

        assertThat(walk().broken())
                .containsExactly(new BrokenLink(id + "/attachments", 1, BrokenLink.Reason.CONTENT_CHANGED));
    }

    @Test
    void an_erased_attachment_leaves_its_hash_and_neither_bytes_nor_name() throws SQLException {
        var attachment = add("被告的聊天记录.pdf", pdf(200_000), LIN);
        database.attachments(attachments -> {
            attachments.erase(id, 1, "asked by the party", ADMINISTRATOR);
            return id;
        });

        assertThat(parts()).isZero();
        assertThat(listed()).singleElement().satisfies(left -> {
            assertThat(left.isErased()).isTrue();
            assertThat(left.fileName()).isEmpty();
            assertThat(left.sha256()).isEqualTo(attachment.sha256());
        });
        assertThatThrownBy(() -> read(attachment)).isInstanceOf(ContentErased.class);
        assertThat(walk().isWhole()).isTrue();
    }
}
