package org.safeharbor.dist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log file that is put aside when it grows large; one old file is kept. */
final class RollingLog extends OutputStream {

    private static final long LARGE = 10_000_000;

    private final Path file;
    private OutputStream out;
    private long size;

    RollingLog(Path file) throws IOException {
        this.file = file;
        open();
    }

    private void open() throws IOException {
        size = Files.exists(file) ? Files.size(file) : 0;
        out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        size += length;
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
        if (size > LARGE) {
            out.close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            open();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
