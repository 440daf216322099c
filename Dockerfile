# syntax=docker/dockerfile:1

FROM eclipse-temurin:25.0.3_9-jdk-noble AS build
WORKDIR /build
COPY --chmod=0755 mvnw ./
COPY .mvn .mvn
COPY pom.xml ./
COPY src src
# The tests belong to "./mvnw verify"; an image is built from what passed there.
RUN --mount=type=cache,target=/m2 ./mvnw -B -Dmaven.repo.local=/m2 -DskipTests package
# Unpacked, the application starts faster, and a new version changes the last layer alone.
RUN cp target/askwell-*.jar askwell.jar \
    && java -Djarmode=tools -jar askwell.jar extract --layers --destination extracted

FROM eclipse-temurin:25.0.3_9-jre-noble
# A fixed number, so that the owner of the volume stays the same from one image to the next.
RUN groupadd --gid 10001 askwell \
    && useradd --uid 10001 --gid askwell --home-dir /var/lib/askwell --no-create-home --shell /usr/sbin/nologin askwell \
    && install --directory --owner askwell --group askwell --mode 0700 /var/lib/askwell \
    && install --directory --owner askwell --group askwell /app/learnt
WORKDIR /app
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
COPY docker/healthy ./
# Inside a container every address is the container's own; which ones reach it is decided where it is run.
ENV SERVER_ADDRESS=0.0.0.0 \
    ASKWELL_HOME=/var/lib/askwell
VOLUME /var/lib/askwell
EXPOSE 8080
USER 10001:10001
# Starts once with the embedded database, in a home that is thrown away, and keeps what Java learnt of the classes: with that
# a start takes about half the processor time. It has to be this very Java. Without the file Askwell starts as well.
RUN (SERVER_ADDRESS=127.0.0.1 ASKWELL_HOME=/tmp/learning java -XX:+UseSerialGC -XX:AOTCacheOutput=/app/learnt/askwell.aot \
        -Xlog:aot=error -Dspring.context.exit=onRefresh -jar askwell.jar \
    && kill -INT "$(head -n 1 /tmp/learning/data/postmaster.pid)" && sleep 5; rm -rf /tmp/learning) \
    || echo "Not everything of the first start is gone"; ls /app/learnt
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "/app/healthy"]
# On two cores the simplest collector leaves most to the pages (docs/performance.md).
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=75", "-XX:AOTCache=/app/learnt/askwell.aot", "-jar", "askwell.jar"]
