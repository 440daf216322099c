package app.askwell.factors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

import app.askwell.Seekers;
import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;
import app.askwell.shared.Seal;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Codes that are asked for, with another telephone on its way. */
@Component
class CodesRoutes implements RouteCases {

	private static final CodeKey COMING = new CodeKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

	private static final List<String> RECOVERY = List.of("AAAA-BBBB-CCCC-DDDD", "EEEE-FFFF-GGGG-HHHH",
			"IIII-JJJJ-KKKK-LLLL");

	private final Seal seal;

	private final Clock clock;

	CodesRoutes(Seal seal, Clock clock) {
		this.seal = seal;
		this.clock = clock;
	}

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("""
				insert into sign_in_code (account_id, secret, on_since, coming)
				values (:account, '\\x00', '2026-11-01', decode('%s', 'hex')) returning account_id
				""".formatted(HexFormat.of().formatHex(sealed(scene))));
		RECOVERY.forEach((code) -> scene.add("""
				insert into recovery_code (account_id, code_hash, made_at)
				values (:account, decode('%s', 'hex'), '2026-11-01') returning account_id
				""".formatted(HexFormat.of().formatHex(RecoveryCodes.hash(code)))));
		String now = TimeCode.of(COMING.text()).at(TimeCode.step(this.clock.instant()));
		return List.of(get("/settings/codes"), post("/settings/codes"), get("/settings/codes/setup"),
				post("/settings/codes/setup").typing("code", now)
					.typing("before", RECOVERY.get(0))
					.typing("password", Seekers.PASSWORD),
				get("/settings/codes/recovery"),
				post("/settings/codes/recovery").typing("code", RECOVERY.get(1)).typing("password", Seekers.PASSWORD),
				get("/settings/codes/end"),
				post("/settings/codes/end").typing("code", RECOVERY.get(2)).typing("password", Seekers.PASSWORD),
				get("/sign-in/code").answering(302).being(RouteCase.Trait.OPEN),
				post("/sign-in/code").typing("code", now).answering(302).being(RouteCase.Trait.OPEN));
	}

	private byte[] sealed(Scene scene) {
		try {
			return this.seal.close(COMING.text(), scene.seeker().account().toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
