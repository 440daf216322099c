package app.askwell.mail;

import javax.net.ssl.SSLException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Reads what went wrong out of the exceptions of the mail library. */
final class SmtpTrouble {

	private SmtpTrouble() {
	}

	/** The server asked for a user and a password and did not take these. */
	static Reply signingIn(AuthenticationFailedException ex, SMTPTransport line) {
		int code = line.getLastReturnCode();
		Reply said = Reply.of(code, line.getLastServerResponse());
		// Only "not now" is worth another try; no common way to sign in is a refusal,
		// too.
		return (said.answer() == Answer.LATER) ? said
				: new Reply(Answer.NOT_LET_IN, (code >= 400) ? line.getLastServerResponse() : ex.getMessage());
	}

	/** Anything else. */
	static Reply of(MessagingException ex, SMTPTransport line) {
		for (Throwable one = ex; one != null; one = next(one)) {
			int code = code(one);
			if (code > 0) {
				return Reply.of(code, one.getMessage());
			}
			if (one instanceof SSLException) {
				return new Reply(Answer.NO_SECURITY, null);
			}
		}
		if (String.valueOf(ex.getMessage()).contains("STARTTLS")) {
			return Reply.of(Answer.NO_SECURITY);
		}
		int last = line.getLastReturnCode();
		return (last >= 400) ? Reply.of(last, line.getLastServerResponse()) : Reply.of(Answer.NO_ANSWER);
	}

	/**
	 * What the server said about sender, recipient or letter; 0 where it said nothing.
	 */
	private static int code(Throwable ex) {
		if (ex instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		if (ex instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (ex instanceof SMTPSendFailedException letter) ? letter.getReturnCode() : 0;
	}

	/** The library chains them in a way of its own. */
	private static @Nullable Throwable next(Throwable ex) {
		return (ex instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
				: ex.getCause();
	}

}
