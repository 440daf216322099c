package app.askwell.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate that vouches for itself, as a mail server at home shows it.
 *
 * @param keys with its private key
 * @param pem the certificate alone
 */
record TestCertificate(Path keys, Path pem) {

	static final String PASSWORD = "changeit";

	/**
	 * Makes one.
	 * @param name such as {@code ip:127.0.0.1}
	 */
	static TestCertificate in(Path folder, String name) throws IOException, InterruptedException {
		Path keys = folder.resolve("keys.p12");
		Path pem = folder.resolve("certificate.pem");
		keytool("-genkeypair", "-keystore", keys.toString(), "-alias", "mail", "-keyalg", "EC", "-dname",
				"CN=A mail server", "-ext", "san=" + name, "-validity", "5");
		keytool("-exportcert", "-keystore", keys.toString(), "-alias", "mail", "-rfc", "-file", pem.toString());
		return new TestCertificate(keys, pem);
	}

	private static void keytool(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-storetype", "PKCS12",
						"-storepass", PASSWORD));
		command.addAll(1, List.of(arguments[0]));
		command.addAll(List.of(arguments).subList(1, arguments.length));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(said);
		}
	}

	SSLContext context() throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(this.keys)) {
			store.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(store, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

}
