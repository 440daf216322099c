package app.askwell.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/**
 * Debian's Postfix in a folder of its own, at a port of its own that this machine alone
 * reaches. Nothing is installed, and a Postfix of the machine is left alone.
 */
final class Postfix implements MailDrop {

	private static final List<String> QUEUES = List.of("active", "bounce", "corrupt", "defer", "deferred", "flush",
			"hold", "incoming", "maildrop", "private", "public", "saved", "trace");

	/** Users and a group that every Debian has and that own nothing else here. */
	private static final String OWNER = "news";

	private static final String DROP_GROUP = "operator";

	private static final String MAIN = """
			compatibility_level = 3.6
			queue_directory = %1$s/queue
			data_directory = %1$s/data
			daemon_directory = %2$s/usr/lib/postfix/sbin
			command_directory = %2$s/usr/sbin
			shlib_directory = %2$s/usr/lib/postfix
			meta_directory = %1$s/etc
			mail_owner = news
			setgid_group = operator
			inet_interfaces = 127.0.0.1
			inet_protocols = ipv4
			myhostname = mail.example.org
			mydestination =
			mynetworks = 127.0.0.0/8
			alias_maps =
			alias_database =
			virtual_mailbox_domains = example.org
			virtual_mailbox_base = %1$s/mail
			virtual_mailbox_maps = static:all/
			virtual_uid_maps = static:65534
			virtual_gid_maps = static:65534
			import_environment = MAIL_CONFIG MAIL_LOGTAG LD_LIBRARY_PATH
			maillog_file = %1$s/mail.log
			maillog_file_prefixes = %1$s
			""";

	private static final String MASTER = """
			%d inet n - n - - smtpd
			cleanup unix n - n - 0 cleanup
			qmgr unix n - n 300 1 qmgr
			rewrite unix - - n - - trivial-rewrite
			bounce unix - - n - 0 bounce
			defer unix - - n - 0 bounce
			trace unix - - n - 0 bounce
			error unix - - n - - error
			retry unix - - n - - error
			virtual unix - n n - - virtual
			anvil unix - - n - 1 anvil
			proxymap unix - - n - - proxymap
			postlog unix-dgram n - n - 1 postlogd
			""";

	private final Path folder;

	private final int port;

	private final Process master;

	private final Map<Path, String> read = new ConcurrentHashMap<>();

	private Postfix(Path folder, int port, Process master) {
		this.folder = folder;
		this.port = port;
		this.master = master;
	}

	static Postfix start() throws IOException, InterruptedException {
		if (!Platform.isRoot()) {
			throw new IllegalStateException("Postfix drops the rights of root, so only root can start it");
		}
		Path programs = programs();
		Path folder = Files.createTempDirectory("askwell-postfix-",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		int port = freePort();
		prepare(folder);
		Files.writeString(folder.resolve("etc/main.cf"), MAIN.formatted(folder, programs));
		Files.writeString(folder.resolve("etc/master.cf"), MASTER.formatted(port));
		ProcessBuilder builder = new ProcessBuilder(programs.resolve("usr/lib/postfix/sbin/master").toString(), "-c",
				folder.resolve("etc").toString(), "-d");
		builder.environment().put("LD_LIBRARY_PATH", programs.resolve("usr/lib/postfix").toString());
		builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
		Postfix postfix = new Postfix(folder, port, builder.start());
		Runtime.getRuntime().addShutdownHook(new Thread(postfix::kill));
		await().atMost(Duration.ofSeconds(30)).until(postfix::answers);
		return postfix;
	}

	/** Of the machine, or else unpacked from Debian’s package. */
	private static Path programs() throws IOException, InterruptedException {
		if (Files.exists(Path.of("/usr/lib/postfix/sbin/master"))) {
			return Path.of("/");
		}
		Path unpacked = Path.of("target", "postfix").toAbsolutePath();
		if (!Files.exists(unpacked.resolve("usr/lib/postfix/sbin/master"))) {
			Files.createDirectories(unpacked);
			Process process = new ProcessBuilder("sh", "-c",
					"apt-get -o APT::Sandbox::User=root download postfix && dpkg -x postfix_*.deb .")
				.directory(unpacked.toFile())
				.redirectErrorStream(true)
				.start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IllegalStateException("Postfix comes from Debian’s packages: " + said);
			}
		}
		return unpacked;
	}

	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
	}

	private static void prepare(Path folder) throws IOException {
		for (String name : List.of("etc", "data", "mail", "queue/pid")) {
			Files.createDirectories(folder.resolve(name));
		}
		own(folder.resolve("data"), OWNER, "rwx------");
		own(folder.resolve("mail"), "nobody", "rwx------");
		for (String name : QUEUES) {
			own(Files.createDirectory(folder.resolve("queue").resolve(name)), OWNER, "rwx------");
		}
		for (String name : List.of("maildrop", "public")) {
			Path shared = folder.resolve("queue").resolve(name);
			Files.setAttribute(shared, "posix:group",
					shared.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(DROP_GROUP));
			Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwx-wx---"));
		}
	}

	private static void own(Path folder, String user, String rights) throws IOException {
		Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
	}

	private boolean answers() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.getInputStream().read() == '2';
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public List<String> taken() throws IOException {
		Path letters = this.folder.resolve("mail/all/new");
		if (!Files.exists(letters)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(letters)) {
			return files.map((file) -> this.read.computeIfAbsent(file, Postfix::messageId)).toList();
		}
	}

	@Override
	public Duration delay() {
		return Duration.ofMillis(200);
	}

	/** Also what it took and has not put into the box yet. */
	@Override
	public List<String> takenAtRest() throws IOException {
		await().pollInterval(Duration.ofMillis(100)).atMost(Duration.ofSeconds(60)).until(() -> {
			try (Stream<Path> waiting = Stream.concat(Files.list(this.folder.resolve("queue/incoming")),
					Files.list(this.folder.resolve("queue/active")))) {
				return waiting.findAny().isEmpty();
			}
		});
		return MailDrop.super.takenAtRest();
	}

	private static String messageId(Path file) {
		try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
			return lines.filter((line) -> line.startsWith("Message-ID: "))
				.findFirst()
				.orElseThrow()
				.substring("Message-ID: ".length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void kill() {
		List<ProcessHandle> daemons = this.master.descendants().toList();
		this.master.destroyForcibly();
		daemons.forEach(ProcessHandle::destroyForcibly);
	}

	@Override
	public void close() {
		kill();
		PostgresHome.awaitEndOf(this.master.toHandle());
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

}
