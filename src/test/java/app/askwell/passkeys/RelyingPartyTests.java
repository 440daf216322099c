package app.askwell.passkeys;

import java.net.URI;
import java.util.List;

import app.askwell.environment.PublicAddress;
import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.web.webauthn.api.Bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Under which name keys work, and what a device calls an account. */
class RelyingPartyTests {

	@ParameterizedTest
	@CsvSource({ "https://askwell.example.org, https://askwell.example.org",
			"https://Askwell.Example.org:443/, https://askwell.example.org",
			"https://example.org:8443/askwell, https://example.org:8443", "http://localhost:80, http://localhost",
			"http://localhost:8080, http://localhost:8080" })
	void namesTheAddressAsABrowserDoes(URI address, String origin) {
		assertThat(RelyingParty.origin(new PublicAddress(address, "", List.of()), 18080)).isEqualTo(origin);
	}

	@Test
	void isThisComputerWhereNoAddressIsSet() {
		assertThat(RelyingParty.origin(new PublicAddress(null, "", List.of()), 18080))
			.isEqualTo("http://localhost:18080");
	}

	@Test
	void knowsAnAccountByItsHandleAndNothingElse() {
		AccountId account = new AccountId(Ids.next());
		assertThat(Handle.of(Handle.of(account))).isEqualTo(account);
		assertThatIllegalArgumentException().isThrownBy(() -> Handle.of(new Bytes(new byte[15])));
	}

}
