package app.askwell.web;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;

/**
 * Nothing runs or loads but what this server sent for this page: scripts carry a nonce,
 * and no request leaves for anyone else.
 */
public final class ContentSecurityPolicy implements HeaderWriter {

	private static final String NONCE = ContentSecurityPolicy.class.getName() + ".nonce";

	private static final String LETTER = ContentSecurityPolicy.class.getName() + ".letter";

	/** A letter brings its style along, and leads out of its frame into a new tab. */
	private static final String OF_A_LETTER = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; "
			+ "base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

	private static final SecureRandom RANDOM = new SecureRandom();

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy",
				(request.getAttribute(LETTER) != null) ? OF_A_LETTER : ofAPage(request));
	}

	/** Has the answer shown as a mail program would: in a frame, without scripts. */
	public static void ofALetter(HttpServletRequest request) {
		request.setAttribute(LETTER, true);
	}

	private static String ofAPage(HttpServletRequest request) {
		return "default-src 'none'; script-src 'nonce-" + nonce(request)
				+ "'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
				+ "manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
				+ "frame-ancestors 'none'";
	}

	/** The nonce of this request, 128 bits. */
	static String nonce(HttpServletRequest request) {
		if (request.getAttribute(NONCE) instanceof String nonce) {
			return nonce;
		}
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		String nonce = Base64.getEncoder().encodeToString(bytes);
		request.setAttribute(NONCE, nonce);
		return nonce;
	}

}
