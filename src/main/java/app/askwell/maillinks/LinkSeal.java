package app.askwell.maillinks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes links so that nobody else can (HMAC-SHA256), with the key of this Askwell. All
 * that a link may do is in it, so none is kept anywhere.
 */
@Component
class LinkSeal {

	private static final String HMAC = "HmacSHA256";

	/** In bytes. */
	private static final int SEAL = 32;

	/** In letters; without a rest, so that each way to write a link is another link. */
	private static final int TOKEN = (Link.LENGTH + SEAL) / 3 * 4;

	/** Nothing else that is ever signed with the key begins like this. */
	private static final byte[] WHAT_FOR = "askwell mail link 1\n".getBytes(StandardCharsets.US_ASCII);

	private final JdbcClient jdbc;

	private volatile @Nullable SecretKeySpec key;

	LinkSeal(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The secret part of a link's address. */
	String seal(Link link) {
		byte[] said = link.bytes();
		byte[] whole = Arrays.copyOf(said, Link.LENGTH + SEAL);
		System.arraycopy(sign(said), 0, whole, Link.LENGTH, SEAL);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
	}

	/** What a link may do, if it is one of ours; it may be over all the same. */
	Optional<Link> open(String token) {
		if (token.length() != TOKEN) {
			return Optional.empty();
		}
		try {
			byte[] whole = Base64.getUrlDecoder().decode(token);
			byte[] said = Arrays.copyOf(whole, Link.LENGTH);
			byte[] signed = Arrays.copyOfRange(whole, Link.LENGTH, whole.length);
			return MessageDigest.isEqual(sign(said), signed) ? Link.read(said) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private byte[] sign(byte[] said) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(key());
			mac.update(WHAT_FOR);
			return mac.doFinal(said);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot sign", ex);
		}
	}

	private SecretKeySpec key() {
		SecretKeySpec known = this.key;
		if (known == null) {
			known = new SecretKeySpec(this.jdbc.sql("select key from mail_link_key").query(byte[].class).single(),
					HMAC);
			this.key = known;
		}
		return known;
	}

}
