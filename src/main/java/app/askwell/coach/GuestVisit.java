package app.askwell.coach;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import app.askwell.access.GuestCookie;

import org.springframework.stereotype.Component;

/**
 * Remembers that a browser gave the passphrase of a link, for a few hours and for this
 * link alone. It is signed with what the server keeps of the passphrase, which no browser
 * ever gets; so another passphrase ends all of these at once.
 */
@Component
class GuestVisit {

	/** A long meeting with the seeker. */
	private static final Duration LASTS = Duration.ofHours(4);

	private static final String HMAC = "HmacSHA256";

	private final GuestCookie cookie;

	private final Clock clock;

	GuestVisit(GuestCookie cookie, Clock clock) {
		this.cookie = cookie;
		this.clock = clock;
	}

	/** Whether this browser may look: no passphrase is asked for, or it gave it. */
	boolean isOpen(CoachShare share) {
		String hash = share.passphraseHash();
		return hash == null || this.cookie.value().filter((kept) -> isRight(kept, share, hash)).isPresent();
	}

	/**
	 * Begins, for a browser that gave the passphrase.
	 * @param path of the link
	 */
	void begin(CoachShare share, String path) {
		String hash = share.passphraseHash();
		if (hash != null) {
			String until = String.valueOf(this.clock.instant().plus(LASTS).getEpochSecond());
			this.cookie.keep(until + "." + sign(share, hash, until), path, LASTS);
		}
	}

	private boolean isRight(String kept, CoachShare share, String hash) {
		String[] halves = kept.split("\\.", 2);
		return halves.length == 2 && halves[0].matches("\\d{1,12}")
				&& MessageDigest.isEqual(bytes(sign(share, hash, halves[0])), bytes(halves[1]))
				&& this.clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(halves[0])));
	}

	private static String sign(CoachShare share, String hash, String until) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(bytes(hash), HMAC));
			mac.update(bytes("askwell guest 1\n" + share.account() + "\n" + share.id() + "\n" + until));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot sign", ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
