package app.askwell.handbill;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;

/**
 * How to reach the seeker, for the address book of whoever reads the handbill: a vCard,
 * and the same as a QR code.
 */
record ContactCard(HandbillWords words) {

	/** What address books of today read. */
	static final VCardVersion NEWER = VCardVersion.V4_0;

	/** What older ones read, and telephones from a QR code. */
	static final VCardVersion OLDER = VCardVersion.V3_0;

	/** Light around the code, without which cameras do not find it. */
	private static final int MARGIN = 4;

	private static final int PIXELS = 6;

	static ContactCard of(Bill bill) {
		return new ContactCard(bill.words());
	}

	/**
	 * As a file for an address book (RFC 6350, RFC 2426).
	 */
	String text(VCardVersion version) {
		StringWriter text = new StringWriter();
		try (VCardWriter writer = new VCardWriter(text, version)) {
			writer.setAddProdId(false);
			writer.write(card());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private VCard card() {
		VCard card = new VCard();
		card.setFormattedName(plain(this.words.name()));
		// Which part is the family name differs among peoples, so none is guessed.
		StructuredName name = new StructuredName();
		name.setGiven(plain(this.words.name()));
		card.setStructuredName(name);
		tell(this.words.email(), card::addEmail);
		tell(this.words.phone(), card::addTelephoneNumber);
		tell(this.words.link(), (link) -> card.addUrl(address(link)));
		tell(this.words.place(), (place) -> card.addAddress(in(place)));
		return card;
	}

	private static void tell(String value, Consumer<String> telling) {
		if (!value.isEmpty()) {
			telling.accept(plain(value));
		}
	}

	/** On paper it stands without its beginning, which a telephone needs. */
	private static String address(String link) {
		return link.startsWith("http://") || link.startsWith("https://") ? link : "https://" + link;
	}

	private static Address in(String place) {
		Address address = new Address();
		address.setLocality(place);
		return address;
	}

	private static String plain(String value) {
		return value.replaceAll("\\p{Cc}", " ");
	}

	/**
	 * The QR code as the address of a picture that is its own file; nothing where the
	 * card is longer than such a code can be, as it may be while someone still types.
	 */
	Optional<String> picture() {
		try {
			return Optional.of(picture(QrCode.encodeText(text(OLDER), QrCode.Ecc.LOW)));
		}
		catch (DataTooLongException ex) {
			return Optional.empty();
		}
	}

	private static String picture(QrCode code) {
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
