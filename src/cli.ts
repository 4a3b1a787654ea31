#!/usr/bin/env node
import { run } from './cli/run';

const { stdin, stdout, stderr, env } = process;
const today = new Date().toISOString().slice(0, 10);
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, today });
