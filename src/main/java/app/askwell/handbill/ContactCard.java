package app.askwell.handbill;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * How to reach the seeker, for the address book of whoever reads the handbill: a vCard,
 * and the same as a QR code.
 */
record ContactCard(HandbillWords words) {

	/** What address books of today read. */
	static final String NEWER = "4.0";

	/** What older ones read, and telephones from a QR code. */
	static final String OLDER = "3.0";

	private static final int LONGEST = 75;

	/** Light around the code, without which cameras do not find it. */
	private static final int MARGIN = 4;

	private static final int PIXELS = 6;

	static ContactCard of(Bill bill) {
		return new ContactCard(bill.words());
	}

	/**
	 * As a file for an address book (RFC 6350, RFC 2426).
	 * @param version 4.0 or 3.0
	 */
	String text(String version) {
		StringBuilder card = new StringBuilder();
		line(card, "BEGIN:VCARD");
		line(card, "VERSION:" + version);
		line(card, "FN:" + escaped(this.words.name()));
		// Which part is the family name differs among peoples, so none is guessed.
		line(card, "N:;" + escaped(this.words.name()) + ";;;");
		tell(card, "EMAIL:", this.words.email());
		tell(card, version.equals(OLDER) ? "TEL;TYPE=CELL:" : "TEL;TYPE=cell;VALUE=text:", this.words.phone());
		tell(card, "URL:", this.words.link());
		if (!this.words.place().isEmpty()) {
			line(card, "ADR:;;;" + escaped(this.words.place()) + ";;;");
		}
		line(card, "END:VCARD");
		return card.toString();
	}

	private static void tell(StringBuilder card, String name, String value) {
		if (!value.isEmpty()) {
			line(card, name + escaped(value));
		}
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replaceAll("\\p{Cc}", " ");
	}

	/** Folded, so that none is longer than 75 octets. */
	private static void line(StringBuilder card, String line) {
		int octets = 0;
		for (int letter : line.codePoints().toArray()) {
			String one = Character.toString(letter);
			octets += one.getBytes(StandardCharsets.UTF_8).length;
			if (octets > LONGEST) {
				card.append("\r\n ");
				octets = 1 + one.getBytes(StandardCharsets.UTF_8).length;
			}
			card.append(one);
		}
		card.append("\r\n");
	}

	/** The QR code as the address of a picture that is its own file. */
	String picture() {
		QrCode code = QrCode.encodeText(text(OLDER), QrCode.Ecc.LOW);
		int side = (code.size + 2 * MARGIN) * PIXELS;
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				boolean dark = code.getModule(x / PIXELS - MARGIN, y / PIXELS - MARGIN);
				image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
			}
		}
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
	}

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		// In memory: nothing of a user's goes through a file.
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
			ImageIO.write(image, "png", stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
