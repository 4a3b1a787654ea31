#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { run } from './cli/run';
import { serveJudge } from './cli/threads';

if (isMainThread) {
  const { stdin, stdout, stderr, env } = process;
  const today = new Date().toISOString().slice(0, 10);
  const script = new URL(import.meta.url);
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, today, script });
} else serveJudge();
