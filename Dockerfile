# Docent in a container: an unprivileged user, the model unpacked at build time, one folder to keep (/data).
# compose.yaml starts it with no more rights than it needs.
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /opt/docent
COPY requirements.image.lock pyproject.toml README.md LICENSE ./
# Every file by its hash, no code of others run to build it. torch and sentence-transformers are left out: neither is
# loaded unless DOCENT_MODEL or DOCENT_RERANKER names a model, and they are larger than all the rest.
RUN /opt/docent/bin/pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements.image.lock
COPY bot bot
COPY index index
COPY knowledge knowledge
RUN /opt/docent/bin/pip install --no-cache-dir --no-deps .
ENV DOCENT_MODELS=/opt/docent/models
RUN /opt/docent/bin/docent --data /tmp/first doctor && rm -rf /tmp/first

FROM python:3.11-slim
RUN useradd --uid 10001 --no-create-home docent && install --directory --owner docent --mode 700 /data
COPY --from=build /opt/docent /opt/docent
USER docent
ENV DOCENT_DATA=/data DOCENT_MODELS=/opt/docent/models
ENV PATH=/opt/docent/bin:$PATH PYTHONUNBUFFERED=1
VOLUME /data
ENTRYPOINT ["docent"]
CMD ["run"]
