package app.askwell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

/**
 * Tells one submission from another: the key that the page put into its forms, the path
 * and everything typed. Going back and typing something else is a new submission.
 */
final class FormKey {

	static final String PARAMETER = "formKey";

	/** Letters of a key that stand for the account, and of the whole key. */
	private static final int MARK = 12;

	private static final int LONGEST = 36;

	private FormKey() {
	}

	/**
	 * The key to put into the page's forms: the one that came in, so that a corrected
	 * form keeps it. It begins with the account's mark, so that a form which comes back
	 * after its session ended is shown to nobody else.
	 */
	static String of(HttpServletRequest request, @Nullable SignedIn me) {
		String sent = request.getParameter(PARAMETER);
		if (sent != null && sent.length() <= LONGEST && (me == null || isOf(me.account(), sent))) {
			return sent;
		}
		String random = UUID.randomUUID().toString();
		return (me != null) ? mark(me.account()) + random.substring(MARK) : random;
	}

	/** Tells accounts apart on one browser without naming them. */
	static String mark(AccountId account) {
		MessageDigest digest = sha256();
		add(digest, "form");
		add(digest, account.toString());
		return HexFormat.of().formatHex(digest.digest()).substring(0, MARK);
	}

	/** Whether it stood on a page of someone signed in. */
	static boolean isOfAnAccount(@Nullable String key) {
		return key != null && key.length() == LONGEST && key.indexOf('-') >= MARK;
	}

	static boolean isOf(AccountId account, @Nullable String key) {
		return key != null && key.startsWith(mark(account));
	}

	/** Hash of the submission (64 hex digits), or null if the form carried no key. */
	static @Nullable String submission(HttpServletRequest request) {
		if (request.getParameter(PARAMETER) == null) {
			return null;
		}
		MessageDigest digest = sha256();
		digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
		new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
			if (!name.equals("_csrf")) {
				add(digest, name);
				for (String value : values) {
					add(digest, value);
				}
			}
		});
		addFiles(digest, request);
		return HexFormat.of().formatHex(digest.digest());
	}

	/** An uploaded file is no parameter, yet another file is another submission. */
	private static void addFiles(MessageDigest digest, HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || !type.startsWith("multipart/form-data")) {
			return;
		}
		try {
			for (Part part : request.getParts()) {
				if (part.getSubmittedFileName() != null) {
					add(digest, part.getName());
					digest.update(part.getInputStream().readAllBytes());
				}
			}
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException("The uploaded file could not be read", ex);
		}
	}

	private static void add(MessageDigest digest, String text) {
		digest.update((byte) 0);
		digest.update(text.getBytes(StandardCharsets.UTF_8));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
