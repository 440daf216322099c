package app.askwell.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The mail server as the page asks for it. A password that is kept is never shown. */
record MailForm(@Size(max = 253, message = "{form.too-long}") String host, String port, String encryption,
		@Size(max = 254, message = "{form.too-long}") String user,
		@Size(max = 200, message = "{form.too-long}") String password,
		@Size(max = 254, message = "{form.too-long}") String address,
		@Size(max = 100, message = "{form.too-long}") String name, String version) {

	private static final int LAST_PORT = 65535;

	MailForm {
		host = Typed.orEmpty(host).strip();
		port = Typed.orEmpty(port).strip();
		encryption = Typed.orEmpty(encryption);
		user = Typed.orEmpty(user).strip();
		password = Typed.orEmpty(password);
		address = Typed.orEmpty(address).strip();
		name = Typed.orEmpty(name).strip();
		version = Typed.orEmpty(version);
	}

	/** Before there is one; most servers want it like this. */
	static MailForm empty() {
		return new MailForm("", "", Encryption.STARTTLS.name(), "", "", "", "Askwell",
				String.valueOf(KeptServer.NONE_YET));
	}

	static MailForm of(Server server, int version) {
		return new MailForm(server.host(), String.valueOf(server.port()), server.encryption().name(),
				Typed.orEmpty(server.user()), "", server.address(), server.name(), String.valueOf(version));
	}

	List<Refusal> refusals() {
		List<Refusal> refusals = new ArrayList<>();
		if (!Addresses.isHost(this.host)) {
			refusals.add(Refusal.of("refusal.mail.host", "host"));
		}
		if (way().isEmpty()) {
			refusals.add(Refusal.of("refusal.mail.encryption", "encryption"));
		}
		if (!this.port.isEmpty() && number() == 0) {
			refusals.add(Refusal.of("refusal.mail.port", "port"));
		}
		if (!Addresses.isAddress(this.address)) {
			refusals.add(Refusal.of("refusal.mail.address", "address"));
		}
		if (this.user.isEmpty() && !this.password.isEmpty()) {
			refusals.add(Refusal.of("refusal.mail.user-missing", "user"));
		}
		return refusals;
	}

	/** What was typed, once nothing is wrong with it. */
	Server server() {
		Encryption chosen = way().orElseThrow();
		return new Server(this.host, this.port.isEmpty() ? chosen.usualPort() : number(), Typed.orNull(this.user),
				typedPassword(), chosen, this.address, this.name);
	}

	/** Anything but a number is one that fits nowhere. */
	int openedOn() {
		return this.version.matches("-1|\\d{1,9}") ? Integer.parseInt(this.version) : Integer.MIN_VALUE;
	}

	private @Nullable String typedPassword() {
		return this.password.isEmpty() ? null : this.password;
	}

	private Optional<Encryption> way() {
		return Stream.of(Encryption.values()).filter((one) -> one.name().equals(this.encryption)).findFirst();
	}

	/** 0 for what is no port. */
	private int number() {
		int number = this.port.matches("\\d{1,5}") ? Integer.parseInt(this.port) : 0;
		return (number > LAST_PORT) ? 0 : number;
	}

	/** Never the password: this ends in logs. */
	@Override
	public String toString() {
		return "MailForm";
	}

}
