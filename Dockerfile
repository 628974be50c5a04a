# One image for the service and the audits. The base is pinned by the digest of its index (all platforms), the packages by
# hash. To renew the digest: docker buildx imagetools inspect python:3.12-slim
ARG PYTHON_IMAGE=python:3.12.14-slim-trixie@sha256:78387bc3881b8273120a12ebe6c1ab22b018ccc2c9adf565ae1ac9b536e184ea

FROM ${PYTHON_IMAGE} AS packages
COPY requirements.lock /
RUN python -m venv /packages \
 && /packages/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes --only-binary :all: \
    -r /requirements.lock \
 && /packages/bin/pip uninstall -y -q pip

FROM ${PYTHON_IMAGE}
RUN useradd --system --no-create-home --uid 10001 review
COPY --from=packages /packages /packages
WORKDIR /app
COPY templates templates
COPY sheets_service sheets_service
# Compiled here, since the process may not write; the second command fails the build when the service does not start.
RUN /packages/bin/python -m compileall -q sheets_service \
 && /packages/bin/python -c 'from sheets_service.service import create_app; create_app()'
ENV PATH=/packages/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PORT=8080
USER 10001
EXPOSE 8080
# gunicorn listens on $PORT by itself. Threads match --concurrency in cloudbuild.yaml; the service keeps its own deadline,
# so gunicorn needs none. /dev/shm keeps the worker's heartbeat off the container's disk. Told to stop, it takes no new calls
# and finishes those under way; Cloud Run waits ten seconds for that.
CMD ["gunicorn", "--worker-class=gthread", "--workers=1", "--threads=8", "--timeout=0", "--graceful-timeout=60", \
     "--worker-tmp-dir=/dev/shm", "--no-control-socket", "sheets_service.service:create_app()"]
