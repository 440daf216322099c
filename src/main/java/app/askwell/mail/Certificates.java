package app.askwell.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import app.askwell.environment.SettingRefused;
import org.jspecify.annotations.Nullable;

/**
 * Whose certificates a mail server may show: those that Java trusts, and those in a file
 * that the machine names, for a server at home that vouches for itself.
 */
final class Certificates {

	private Certificates() {
	}

	/**
	 * Trusts as usual, and what is in a file.
	 * @param file in PEM, or empty for none
	 * @throws SettingRefused if there is no certificate in it
	 */
	static SSLSocketFactory trusted(String file) {
		if (file.isBlank()) {
			return (SSLSocketFactory) SSLSocketFactory.getDefault();
		}
		try {
			return trusting(with(Path.of(file)));
		}
		catch (IOException ex) {
			throw new SettingRefused("Askwell cannot read the file that ASKWELL_MAIL_TRUST names: " + file + ".",
					"Check the path, and that " + System.getProperty("user.name") + " may read the file.");
		}
		catch (GeneralSecurityException ex) {
			throw new SettingRefused("The file that ASKWELL_MAIL_TRUST names, " + file + ", holds no certificate.",
					"Name the certificate of the mail server in PEM; it begins with -----BEGIN CERTIFICATE-----.");
		}
	}

	private static Collection<? extends Certificate> read(Path file) throws IOException, GeneralSecurityException {
		try (InputStream in = Files.newInputStream(file)) {
			Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in);
			if (found.isEmpty()) {
				throw new GeneralSecurityException();
			}
			return found;
		}
	}

	/** The usual ones, and more. */
	static KeyStore with(Path file) throws IOException, GeneralSecurityException {
		KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
		all.load(null);
		for (X509Certificate usual : usual()) {
			all.setCertificateEntry("usual-" + all.size(), usual);
		}
		for (Certificate one : read(file)) {
			all.setCertificateEntry("named-" + all.size(), one);
		}
		return all;
	}

	private static SSLSocketFactory trusting(KeyStore all) throws GeneralSecurityException {
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, deciders(all).getTrustManagers(), null);
		return context.getSocketFactory();
	}

	static X509Certificate[] usual() throws GeneralSecurityException {
		return Stream.of(deciders(null).getTrustManagers())
			.filter(X509TrustManager.class::isInstance)
			.map(X509TrustManager.class::cast)
			.flatMap((one) -> Stream.of(one.getAcceptedIssuers()))
			.toArray(X509Certificate[]::new);
	}

	/** Null for what comes with Java. */
	private static TrustManagerFactory deciders(@Nullable KeyStore all) throws GeneralSecurityException {
		TrustManagerFactory deciders = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		deciders.init(all);
		return deciders;
	}

}
