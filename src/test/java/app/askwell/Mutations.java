package app.askwell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files that are nearly right, always the same ones for a seed. */
public final class Mutations {

	private static final int LONGEST = 64 * 1024;

	private static final List<String> TOKENS = List.of("\"", "\"\"", "\"\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "\0",
			"\uFEFF", "=", "=\n", "=C3", "=00", "=\r\n ", ":", "\\", "\\n", " ::: ", "sep=;\n", "BEGIN:VCARD\n",
			"END:VCARD\n", "VERSION:2.1\n", "VERSION:4.0\n", "AGENT:\n", "AGENT;VALUE=uri:", "N:;;;;\n", "FN:\n",
			"FN:Bo Li\n", "TEL;VALUE=uri:tel:\n", "TEL;VALUE=uri:%%%\n", "EMAIL:\n", "URL:http://[\n", "BDAY:--02-30\n",
			"GEO:x\n", ";ENCODING=QUOTED-PRINTABLE", ";ENCODING=BASE64", ";ENCODING=B", ";CHARSET=utf-7", ";CHARSET=",
			";CHARSET=UTF-16", ";TYPE=\"", ";LANGUAGE=x", ";PREF=101", ";INDEX=-1", ";ALTID=", "item1.", "X-ABLabel:",
			"RELATED:\n", "CLIENTPIDMAP:1\n", "GENDER:\n", "TZ:+99:99\n", "REV:x\n", "First Name,Last Name",
			"Name,Email", "Connected On", "CONVERSATION ID,FROM,TO,DATE\n", "2024-02-30 25:61:61 UTC",
			"9999-12-31 23:59:59 UTC", "-1", "\uD83D\uDE00", "\u202E", "\u0301", "http://x@y", "a@b", "Yes", "SPAM",
			",,,,,,,,,,,,,,,,");

	private final Random random;

	private final List<byte[]> samples;

	public Mutations(long seed, List<byte[]> samples) {
		this.random = new Random(seed);
		this.samples = List.copyOf(samples);
	}

	/** The next file. */
	public byte[] next() {
		byte[] file = piece();
		for (int i = this.random.nextInt(6); i >= 0; i--) {
			file = cut(changed(file));
		}
		return file;
	}

	/**
	 * After each change: lines that are repeated again and again would fill the memory.
	 */
	private static byte[] cut(byte[] file) {
		return (file.length > LONGEST) ? Arrays.copyOf(file, LONGEST) : file;
	}

	private byte[] changed(byte[] file) {
		int place = this.random.nextInt(file.length + 1);
		int other = this.random.nextInt(file.length + 1);
		int from = Math.min(place, other);
		int to = Math.max(place, other);
		return switch (this.random.nextInt(11)) {
			case 0 -> flipped(file);
			case 1 -> Arrays.copyOf(file, place);
			case 2 -> joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
			case 3 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
			case 4 -> joined(Arrays.copyOf(file, place), piece());
			case 5 -> otherwiseEncoded(file);
			case 6 -> joined(Arrays.copyOf(file, place),
					"x".repeat(this.random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8),
					Arrays.copyOfRange(file, place, file.length));
			case 7 -> repeatedLine(file, place);
			default -> joined(Arrays.copyOf(file, place),
					TOKENS.get(this.random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8),
					Arrays.copyOfRange(file, place, file.length));
		};
	}

	/** A few lines of a sample, most often from its beginning: headings matter. */
	private byte[] piece() {
		byte[] sample = this.samples.get(this.random.nextInt(this.samples.size()));
		int lines = 1 + this.random.nextInt(24);
		int end = 0;
		while (end < sample.length && lines > 0) {
			lines -= (sample[end] == '\n') ? 1 : 0;
			end++;
		}
		return Arrays.copyOf(sample, end);
	}

	private byte[] flipped(byte[] file) {
		byte[] changed = file.clone();
		for (int i = this.random.nextInt(8); i >= 0 && changed.length > 0; i--) {
			int place = this.random.nextInt(changed.length);
			changed[place] = (byte) (changed[place] ^ (1 << this.random.nextInt(8)));
		}
		return changed;
	}

	private byte[] repeatedLine(byte[] file, int place) {
		int from = place;
		while (from > 0 && file[from - 1] != '\n') {
			from--;
		}
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(Arrays.copyOf(file, place));
		for (int i = this.random.nextInt(40); i >= 0; i--) {
			all.writeBytes(Arrays.copyOfRange(file, from, place));
		}
		all.writeBytes(Arrays.copyOfRange(file, place, file.length));
		return all.toByteArray();
	}

	private byte[] otherwiseEncoded(byte[] file) {
		List<Charset> charsets = List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
				Charset.forName("windows-1252"), Charset.forName("UTF-32"), Charset.forName("Shift_JIS"));
		return new String(file, StandardCharsets.UTF_8).getBytes(charsets.get(this.random.nextInt(charsets.size())));
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
