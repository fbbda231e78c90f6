package io.github.ogireport.internal.source.word.part;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip archive that is held in memory, found by its central directory as Word does; the streams of the JDK believe
 * the headers before each file instead, and unpack every picture on the way. Names are compared without regard to case.
 */
final class ZipDirectory {
    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FILE_MARK = 0x04034b50;
    private static final int FILE_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** No document is packed to less than this part of itself; what is small may be. */
    private static final int MAX_RATIO = 200;

    private static final int SMALL_BYTES = 8 << 20;

    private final ByteBuffer bytes;
    private final int maxBytes;
    private final Map<String, Entry> entries = new HashMap<>();

    /** A file as the directory describes it. */
    private record Entry(int flags, int method, int checksum, long packed, long unpacked, long offset) {}

    private ZipDirectory(byte[] bytes, int maxBytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.maxBytes = maxBytes;
    }

    /**
     * Reads the directory of an archive.
     *
     * @param maxBytes the length of the longest file that {@link #read} unpacks
     * @throws IOException if there is no directory, or a damaged one
     */
    static ZipDirectory of(byte[] bytes, int maxBytes) throws IOException {
        ZipDirectory directory = new ZipDirectory(bytes, maxBytes);
        try {
            directory.readEntries();
        } catch (IndexOutOfBoundsException e) {
            throw WordPackage.damaged("directory cut", e);
        }
        return directory;
    }

    /** The names of the files in small letters. */
    Set<String> names() {
        return entries.keySet();
    }

    private void readEntries() throws IOException {
        int end = endOfDirectory();
        int count = unsigned(end + 10);
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY_MARK) {
                throw WordPackage.damaged("directory entry " + i, null);
            }
            int nameLength = unsigned(at + 28);
            Entry entry = new Entry(
                    unsigned(at + 8),
                    unsigned(at + 10),
                    bytes.getInt(at + 16),
                    Integer.toUnsignedLong(bytes.getInt(at + 20)),
                    Integer.toUnsignedLong(bytes.getInt(at + 24)),
                    Integer.toUnsignedLong(bytes.getInt(at + 42)));
            if (entries.put(name(at + ENTRY_LENGTH, nameLength), entry) != null) {
                throw WordPackage.damaged("two files of one name", null);
            }
            at += ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private int endOfDirectory() throws IOException {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_MARK) {
                return at;
            }
        }
        throw WordPackage.damaged("no directory", null);
    }

    private String name(int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return key(new String(name, StandardCharsets.UTF_8));
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /**
     * The bytes of a file; null where there is none of this name.
     *
     * @throws IOException if it is damaged, encrypted or longer than the limit
     */
    byte @Nullable [] read(String name) throws IOException {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        if ((entry.flags & ENCRYPTED) != 0) {
            throw new UnreadableFileException("unreadable.wordPassword");
        }
        long limit = Math.min(maxBytes, Math.max(SMALL_BYTES, MAX_RATIO * (entry.packed + 1L) - 1));
        if (entry.unpacked > limit) {
            throw new UnreadableFileException("unreadable.wordInflated", entry.unpacked, limit);
        }
        try {
            byte[] content = unpack(entry);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            if ((int) checksum.getValue() != entry.checksum) {
                throw WordPackage.damaged("checksum of " + name, null);
            }
            return content;
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw WordPackage.damaged(name, e);
        }
    }

    private byte[] unpack(Entry entry) throws IOException, DataFormatException {
        int header = Math.toIntExact(Math.min(entry.offset, Integer.MAX_VALUE));
        if (bytes.getInt(header) != FILE_MARK) {
            throw WordPackage.damaged("file header", null);
        }
        int start = header + FILE_LENGTH + unsigned(header + 26) + unsigned(header + 28);
        if (entry.packed > bytes.capacity() - start) {
            throw WordPackage.damaged("file cut", null);
        }
        byte[] content = new byte[(int) entry.unpacked];
        if (entry.method == STORED && entry.packed == entry.unpacked) {
            bytes.get(start, content);
        } else if (entry.method == DEFLATED) {
            inflate(bytes.slice(start, (int) entry.packed), content);
        } else {
            throw WordPackage.damaged("packing method " + entry.method, null);
        }
        return content;
    }

    private static void inflate(ByteBuffer packed, byte[] content) throws IOException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int length = inflater.inflate(content);
            boolean ended = inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (length != content.length || !ended) {
                throw WordPackage.damaged("length of a file", null);
            }
        } finally {
            inflater.end();
        }
    }
}
