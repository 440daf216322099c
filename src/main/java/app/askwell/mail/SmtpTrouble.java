package app.askwell.mail;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;

import javax.net.ssl.SSLException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Reads what went wrong out of the exceptions of the mail library. */
final class SmtpTrouble {

	private SmtpTrouble() {
	}

	/** The server asked for a user and a password and did not take these. */
	static Reply signingIn(AuthenticationFailedException ex, SMTPTransport line) {
		int code = line.getLastReturnCode();
		Reply said = Reply.of(code, line.getLastServerResponse()).ofTheServer();
		// Only "not now" is worth another try; no common way to sign in is a refusal,
		// too.
		return (said.answer() == Answer.BUSY) ? said
				: new Reply(Answer.NOT_LET_IN, (code >= 400) ? line.getLastServerResponse() : ex.getMessage());
	}

	/** Before any letter was spoken of. */
	static Reply connecting(MessagingException ex, SMTPTransport line) {
		Optional<Answer> security = security(ex);
		if (security.isPresent()) {
			return Reply.of(security.get());
		}
		int last = line.getLastReturnCode();
		return (last >= 400) ? Reply.of(last, line.getLastServerResponse()).ofTheServer() : Reply.of(Answer.NO_ANSWER);
	}

	/** About a letter, or the line broke. */
	static Reply sending(MessagingException ex, SMTPTransport line) {
		for (Throwable one = ex; one != null; one = next(one)) {
			int code = code(one);
			if (code > 0) {
				return isAboutSender(one) ? Reply.ofSender(code, one.getMessage()) : Reply.of(code, one.getMessage());
			}
		}
		int last = line.getLastReturnCode();
		return (last >= 400) ? Reply.of(last, line.getLastServerResponse()) : Reply.of(Answer.NO_ANSWER);
	}

	/** What the server said about recipient or letter; 0 where it said nothing. */
	private static int code(Throwable ex) {
		if (ex instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		return (ex instanceof SMTPSendFailedException letter) ? letter.getReturnCode() : 0;
	}

	private static boolean isAboutSender(Throwable ex) {
		return ex instanceof SMTPSendFailedException said && said.getCommand().startsWith("MAIL");
	}

	/** What is wrong with the encryption; the innermost reason says most. */
	private static Optional<Answer> security(MessagingException ex) {
		Answer found = String.valueOf(ex.getMessage()).contains("STARTTLS") ? Answer.NO_SECURITY : null;
		for (Throwable one = ex; one != null; one = next(one)) {
			if (one instanceof CertificateExpiredException || one instanceof CertificateNotYetValidException) {
				found = Answer.OLD_CERTIFICATE;
			}
			else if (one instanceof CertPathBuilderException || one instanceof CertPathValidatorException) {
				found = Answer.UNKNOWN_CERTIFICATE;
			}
			else if (one instanceof CertificateException) {
				found = Answer.OTHERS_CERTIFICATE;
			}
			else if (one instanceof SSLException) {
				found = Answer.NO_SECURITY;
			}
		}
		return Optional.ofNullable(found);
	}

	/** The library chains them in a way of its own. */
	private static @Nullable Throwable next(Throwable ex) {
		return (ex instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
				: ex.getCause();
	}

}
