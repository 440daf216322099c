package app.askwell;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void keepsEveryCallWithinTheDeclaredArrows() {
		ApplicationModules.of(AskwellApplication.class).verify();
	}

}
